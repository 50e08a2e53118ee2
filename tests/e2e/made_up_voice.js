// A voice that makes no sound: it keeps what it is asked to say, and says what the story wants.
(() => {
    const saying = [];
    const voice = window.voice = {
        said: [],
        rates: [],
        most_at_once: 0,
        voices: [],
        // How many times it is waited for in vain, from now on, after it began.
        freezes: 0,
        tell(name, more) {
            const utterance = saying[0];
            if (name === 'end' || name === 'error') saying.shift();
            utterance.dispatchEvent(Object.assign(new Event(name), more));
        },
        is_busy: () => saying.length > 0,
    };
    window.SpeechSynthesisUtterance = class extends EventTarget {
        constructor(text) {
            super();
            this.text = text;
        }
    };
    const speech = Object.assign(new EventTarget(), {
        getVoices: () => voice.voices,
        speak(utterance) {
            saying.push(utterance);
            voice.said.push(utterance.text);
            voice.rates.push(utterance.rate);
            voice.most_at_once = Math.max(voice.most_at_once, saying.length);
            setTimeout(() => {
                utterance.has_started = true;
                utterance.dispatchEvent(new Event('start'));
            });
        },
        // As browsers do, what was broken off is told a moment later.
        cancel() {
            const gone = saying.splice(0);
            setTimeout(() => gone.forEach(utterance => utterance.dispatchEvent(new Event('error'))));
        },
    });
    voice.come = voices => {
        voice.voices = voices;
        speech.dispatchEvent(new Event('voiceschanged'));
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    // A story takes its time, so nobody gets impatient with this voice; with one that freezes everybody does at once.
    const wait = window.setTimeout.bind(window);
    window.setTimeout = (act, delay, ...more) => {
        // No other wait of the game is as long as that for a voice; that of a driver for a script, which is planned in the
        // page too, is longer.
        const is_impatient = delay >= 10000 && delay < 60000 && saying[0]?.has_started;
        if (!is_impatient) return wait(act, delay, ...more);
        return voice.freezes > 0 ? (voice.freezes -= 1, wait(act, 0, ...more)) : wait(act, 2 ** 31 - 1, ...more);
    };
})();
