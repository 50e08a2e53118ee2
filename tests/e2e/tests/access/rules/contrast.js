// Measures the contrast of texts against what is really drawn behind them. Runs in the page, in three turns:
// `contrast.begin(selectors)`, then per picture `contrast.next()` and `contrast.measure(picture)`.
window.contrast ??= (() => {
    const BARS = '.skip, .masthead, .hand, .onward, .notices, .saved__back, .beside__head, .reader__foot, .save';
    let left = [], now = [], style;
    /** Where the letters of a field may stand. */
    const writing_space = element => {
        const { left, top } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const [start, head, end, foot] = ['Left', 'Top', 'Right', 'Bottom'].map(side => parseFloat(style[`padding${side}`]));
        // A field for a date has a drawing of its own at the end.
        const share = element.type === 'date' ? 0.5 : 1;
        return new DOMRect(left + element.clientLeft + start, top + element.clientTop + head,
            (element.clientWidth - start - end) * share, element.clientHeight - head - foot);
    };
    const boxes = element => element.matches('input, textarea, select') ? [writing_space(element)] : [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim())
        .flatMap(node => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()];
        }).filter(box => box.width > 2 && box.height > 2);
    /** What it is seen through: the window, and everything around it that scrolls by itself. */
    const windows = element => {
        const found = [new DOMRect(0, 0, innerWidth, innerHeight)];
        for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
            if (getComputedStyle(one).overflowY !== 'visible') found.push(one.getBoundingClientRect());
        return found;
    };
    /** What is seen at its middle, its edges and its corners. */
    const seen_at = box => [0.02, 0.5, 0.98].flatMap(right => [0.05, 0.5, 0.95].map(down =>
        document.elementFromPoint(box.left + box.width * right, box.top + box.height * down)));
    const is_in_sight = element => {
        const bar = element.closest(BARS);
        return boxes(element).every(box => {
            if (windows(element).some(through => box.top < through.top || box.left < through.left || box.bottom > through.bottom || box.right > through.right)) return false;
            return seen_at(box).every(there => there && (there.closest(BARS) ?? null) === bar);
        });
    };
    /** Whether something lies over it for now, or over a part of it: then nobody reads it. What is read aloud has a marker
        over it, with a pair of colours of its own. */
    const is_covered = element => element.closest('[data-read=yes]') || boxes(element).some(box => seen_at(box).some(there => {
        const over = there?.closest('.menu, .target, .fiche, .beside, .aloud, .masthead, .term__note');
        return over && !over.contains(element);
    }));
    const light = ([red, green, blue]) => {
        const [r, g, b] = [red, green, blue].map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const numbers = colour => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return canvas.getImageData(0, 0, 1, 1).data;
    };
    /** How far it is faded, with everything it is in. */
    const opacity = element => element ? getComputedStyle(element).opacity * opacity(element.parentElement) : 1;
    const place = element => {
        const chain = [];
        for (let one = element; one && chain.length < 6; one = one.parentElement)
            chain.push([one.localName, ...one.classList, one.dataset.hue ?? '', one.dataset.side ?? '', one.dataset.state ?? ''].join('.'));
        return `${getComputedStyle(element).color} ${chain.join(' < ')}`;
    };
    return {
        /** The places of the texts, one for each selector: the same text elsewhere has the same. */
        places: selectors => selectors.map(selector => {
            const element = document.querySelector(selector);
            // Letters in a drawing that means nothing by itself.
            if (element?.closest('svg')?.closest('[aria-hidden=true]')) return 'a decoration';
            return element && boxes(element).length ? place(element) : '';
        }),
        begin(selectors) {
            left = selectors.map(selector => ({ selector, element: document.querySelector(selector) }));
            style = document.createElement('style');
            style.textContent = `*, ::before, ::after { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important;
                caret-color: transparent !important; rotate: none !important } ::placeholder { color: transparent !important } ::marker { color: transparent !important }`;
            document.head.append(style);
        },
        /** Brings some of what is left into sight; false when nothing is left. */
        async next() {
            while (left.length) {
                left[0].element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
                now = left.filter(({ element }) => is_in_sight(element));
                if (now.length) {
                    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
                    left = left.filter(one => !now.includes(one));
                    return true;
                }
                left.shift();
            }
            style.remove();
            return false;
        },
        async measure(picture) {
            const image = new Image();
            image.src = `data:image/png;base64,${picture}`;
            await image.decode();
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [image.width, image.height];
            const drawn = canvas.getContext('2d', { willReadFrequently: true });
            drawn.drawImage(image, 0, 0);
            const scale = image.width / innerWidth;
            return now.map(({ selector, element }) => {
                if (is_covered(element)) return { selector, ratio: 21, wanted: 0, covered: true };
                const { color, fontSize, fontWeight } = getComputedStyle(element);
                const [red, green, blue, alpha] = numbers(color);
                const share = alpha / 255 * opacity(element);
                const ratios = boxes(element).flatMap(box => {
                    // No letter reaches the outermost tenth of its line.
                    const [x, y, width, height] = [box.left, box.top + box.height * 0.1, box.width, box.height * 0.8].map(part => Math.round(part * scale));
                    const { data } = drawn.getImageData(x, y, width, height);
                    const found = [];
                    for (let at = 0; at < data.length; at += 4 * 3) {
                        const behind = [data[at], data[at + 1], data[at + 2]];
                        const ink = [red, green, blue].map((part, which) => part * share + behind[which] * (1 - share));
                        const [dark, bright] = [light(ink), light(behind)].sort((a, b) => a - b);
                        found.push((bright + 0.05) / (dark + 0.05));
                    }
                    return found;
                }).sort((a, b) => a - b);
                const size = parseFloat(fontSize);
                const wanted = size >= 24 || (size >= 18.66 && fontWeight >= 700) ? 3 : 4.5;
                // An edge of a drawing behind a letter is not its ground: the worst hundredth does not count.
                return { selector, ratio: ratios[Math.floor(ratios.length / 100)], wanted, covered: false };
            });
        },
    };
})();
