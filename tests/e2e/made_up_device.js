// A device that does as the story says: a clock that goes on while the page sleeps, a whole screen, and locks that keep
// the screen awake.
(() => {
    const now = Date.now.bind(Date);
    let slept = 0;
    Date.now = () => now() + slept;
    const device = window.device = {
        whole: false,
        awake: 0,
        sleep(minutes) { slept += minutes * 60_000; },
    };
    Object.defineProperties(document, {
        fullscreenEnabled: { value: true },
        fullscreenElement: { get: () => (device.whole ? document.documentElement : null) },
    });
    Element.prototype.requestFullscreen = async () => { device.whole = true; };
    Document.prototype.exitFullscreen = async () => { device.whole = false; };
    const request = async () => {
        device.awake++;
        return { release: async () => { device.awake--; } };
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
})();
