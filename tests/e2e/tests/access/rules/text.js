// Helpers about the texts that can be seen. Runs in the page.
const in_words = element => {
    const name = element.id ? `#${element.id}` : [element.localName, ...element.classList].join('.');
    return `${name} ‘${(element.innerText ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}’`;
};
const top_dialog = [...document.querySelectorAll('dialog:modal')].pop();
const scope = top_dialog ?? document.body;
const parents = function* (element) {
    for (let parent = element; parent; parent = parent.parentElement) yield parent;
};
/** Whether this, or what it is in, is hidden from the eye alone. */
const is_hidden_on_purpose = element => {
    for (const parent of parents(element)) {
        const { clipPath, translate } = getComputedStyle(parent);
        if (clipPath.startsWith('inset(50%') || translate === '0px -200%') return true;
    }
    return false;
};
const can_be_seen = element =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('[aria-hidden=true], select') && !is_hidden_on_purpose(element);
/** Every visible element with words of its own, with the boxes of those words. */
const texts = () => {
    const found = new Map();
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!node.data.trim() || !can_be_seen(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(box => box.width > 2 && box.height > 2);
        if (boxes.length) found.set(element, [...(found.get(element) ?? []), ...boxes]);
    }
    return found;
};
/** Words that stick out of something that cuts them off. */
const clipped = () => [...texts()].flatMap(([element, boxes]) => {
    for (const parent of parents(element)) {
        const style = getComputedStyle(parent);
        const cuts = overflow => overflow === 'hidden' || overflow === 'clip';
        const box = parent.getBoundingClientRect();
        const cut = boxes.find(one =>
            (cuts(style.overflowX) && (one.left < box.left - 2 || one.right > box.right + 2)) ||
            (cuts(style.overflowY) && (one.top < box.top - 2 || one.bottom > box.bottom + one.height * 0.15 + 2)));
        if (cut && parent !== document.documentElement && parent !== document.body)
            return [`${in_words(element)} is cut off by ${in_words(parent)}`];
        if (style.position === 'fixed') break;
    }
    return [];
});
const layer = element => {
    for (const parent of parents(element)) {
        const { position } = getComputedStyle(parent);
        if (position === 'fixed' || position === 'sticky' || parent.matches('.menu, .fiche[data-side=back]')) return parent;
    }
    return null;
};
/** Words that are written over other words. */
const overlapping = () => {
    const all = [...texts()].map(([element, boxes]) => ({ element, boxes, layer: layer(element) }));
    const found = [];
    for (const [at, one] of all.entries())
        for (const other of all.slice(at + 1)) {
            if (one.layer !== other.layer || one.element.contains(other.element) || other.element.contains(one.element)) continue;
            const shared = one.boxes.some(a => other.boxes.some(b => {
                const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                return width > 3 && height > Math.min(a.height, b.height) * 0.3;
            }));
            if (shared) found.push(`${in_words(one.element)} lies over ${in_words(other.element)}`);
        }
    return found;
};
/** Whatever has to be scrolled sideways. */
const wide = () => {
    const page = document.scrollingElement;
    const found = [];
    if (page.scrollWidth > innerWidth) {
        const out = [...document.body.querySelectorAll('*')]
            .filter(element => can_be_seen(element) && element.getBoundingClientRect().right > innerWidth + 1);
        found.push(`the page is ${page.scrollWidth} wide in a window of ${innerWidth} by ${innerHeight}: ${out.slice(-3).map(in_words).join(', ')}`);
    }
    for (const element of scope.querySelectorAll('*')) {
        const { overflowX } = getComputedStyle(element);
        if ((overflowX === 'auto' || overflowX === 'scroll') && can_be_seen(element) && element.localName !== 'textarea'
            && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
            found.push(`${in_words(element)} is scrolled sideways`);
    }
    const out = [...texts()].filter(([, boxes]) => boxes.some(box => box.right > innerWidth + 2 || box.left < -2));
    return [...found, ...out.map(([element]) => `${in_words(element)} sticks out`)];
};
