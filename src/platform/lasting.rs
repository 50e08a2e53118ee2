//! How long the browser keeps what is stored here.

use super::promise;
use leptos::prelude::window;

/// Asks the browser to keep what is stored here until somebody removes it. Some ask the person first.
pub fn ask() {
    match window().navigator().storage().persist() {
        Ok(asked) => promise::settled(
            &asked,
            Box::new(|answer| {
                if answer.map_or(true, |kept| kept.is_falsy()) {
                    leptos::logging::warn!("The browser does not promise to keep what is stored here.");
                }
            }),
        ),
        Err(_) => leptos::logging::warn!("The browser cannot be asked to keep what is stored here."),
    }
}

/// True in a browser that clears the storage of a site after seven days without a visit: Safari, and every
/// browser on an iPhone or iPad.
pub fn is_cleared_after_a_week() -> bool {
    window().navigator().user_agent().is_ok_and(|agent| clears(&agent))
}

fn clears(agent: &str) -> bool {
    let names = |name: &str| agent.contains(name);
    let is_safari =
        names("Version/") && names("Safari/") && !names("Chrome/") && !names("Chromium/") && !names("Android");
    is_safari || names("iPhone") || names("iPad")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn safari_and_browsers_on_an_iphone_clear_after_a_week() {
        let webkit = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
        let others = "AppleWebKit/537.36 (KHTML, like Gecko)";
        for agent in [
            format!("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {webkit} Version/18.1 Safari/605.1.15"),
            format!(
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) {webkit} CriOS/130.0 Mobile/15E148 Safari/604.1"
            ),
        ] {
            assert!(clears(&agent), "{agent}");
        }
        for agent in [
            format!("Mozilla/5.0 (X11; Linux x86_64) {others} Chrome/156.0.0.0 Safari/537.36"),
            format!("Mozilla/5.0 (Linux; Android 15) {others} Version/4.0 Chrome/156.0 Mobile Safari/537.36"),
            "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0".to_owned(),
        ] {
            assert!(!clears(&agent), "{agent}");
        }
    }
}
