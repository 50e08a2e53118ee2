//! What somebody hears who does not see the page: the roles and names of the browser's accessibility tree, as
//! WebDriver's `computedrole` and `computedlabel` give them. Nothing here looks at classes, ids or attributes.

use crate::browser::Browser;
use crate::looking::may_pass;
use crate::wait::{try_until, wait_until};
use crate::window::{Window, in_short};
use http::Method;
use std::sync::Arc;
use thirtyfour::WebElement;
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::error::{WebDriverError, WebDriverErrorInner, WebDriverResult};

/// The elements that can have a role at all, so that not every letter of the page has to be asked about; what
/// role they have, the browser says.
fn candidates(role: &str) -> &'static str {
    match role {
        "heading" => "h1, h2, h3, h4, h5, h6, [role]",
        "status" | "alert" => "[role], output",
        "dialog" => "dialog, [role]",
        "textbox" | "combobox" | "slider" | "radio" | "checkbox" | "date" => "input, textarea, [role]",
        "listitem" => "li, [role]",
        "row" => "tr, [role]",
        "navigation" | "main" | "banner" | "complementary" | "contentinfo" | "region" => {
            "nav, main, header, aside, footer, section, [role]"
        }
        _ => "a, button, summary, [role]",
    }
}

#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl ExtensionCommand for Computed {
    fn parameters_json(&self) -> Option<serde_json::Value> {
        None
    }

    fn method(&self) -> Method {
        Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        format!("/element/{}/{}", self.element, self.what).into()
    }
}

impl Window {
    /// Waits for an element with this role and this name.
    #[track_caller]
    pub fn meets(&self, role: &str, name: &str) -> WebElement {
        self.meets_one(role, name, &format!("a {role} named ‘{name}’"), &|heard| heard == name)
    }

    /// As [`Window::meets`], for a name of which only the start is known.
    #[track_caller]
    pub fn meets_start(&self, role: &str, start: &str) -> WebElement {
        let words = format!("a {role} of which the name begins with ‘{start}’");
        self.meets_one(role, start, &words, &|heard| heard.starts_with(start))
    }

    #[track_caller]
    fn meets_one(&self, role: &str, name: &str, words: &str, fits: &dyn Fn(&str) -> bool) -> WebElement {
        try_until(words, || {
            self.find_one(role, name, fits).map_err(|e| in_short(&e))?.map_err(|heard| format!("heard: {heard:?}"))
        })
    }

    /// The first that fits, or the names of all that do not.
    fn find_one(
        &self,
        role: &str,
        name: &str,
        fits: &dyn Fn(&str) -> bool,
    ) -> WebDriverResult<Result<WebElement, Vec<String>>> {
        let mut heard = Vec::new();
        for element in self.candidates(role, name)? {
            match self.name_in(role, &element)? {
                Some(own) if fits(&own) => return Ok(Ok(element)),
                Some(other) => heard.push(other),
                None => {}
            }
        }
        Ok(Err(heard))
    }

    /// Waits until there is something with this role; the names of all of it, in the order of the page.
    #[track_caller]
    pub fn names_of(&self, role: &str) -> Vec<String> {
        let names = || {
            let all = self.candidates(role, "")?;
            all.iter().filter_map(|element| self.name_in(role, element).transpose()).collect::<WebDriverResult<_>>()
        };
        wait_until(&format!("the page tells its {role}s"), || {
            names().ok().filter(|names: &Vec<String>| !names.is_empty())
        })
    }

    /// What may have the role. Elements with the words of the name in them come first: each has to be asked, and a
    /// driver answers slowly. Whether it is so, the browser says.
    fn candidates(&self, role: &str, name: &str) -> WebDriverResult<Vec<WebElement>> {
        let script = "
            const all = [...document.querySelectorAll(arguments[0])];
            const has_words = element => `${element.ariaLabel} ${element.textContent} ${[...element.labels ?? []].map(label => label.textContent)}`
                .includes(arguments[1]);
            return [...all.filter(has_words), ...all.filter(element => !has_words(element))]";
        let arguments = vec![candidates(role).into(), name.into()];
        self.run(async |driver| driver.execute(script, arguments).await?.elements())
    }

    /// The name of this element, when it has this role.
    fn name_in(&self, role: &str, element: &WebElement) -> WebDriverResult<Option<String>> {
        match self.asks(element, "computedrole") {
            Ok(own) if own == role => {
                let name = self.asks(element, "computedlabel")?;
                Ok(Some(name.replace('\u{a0}', " ").trim().to_owned()))
            }
            Ok(_) => Ok(None),
            Err(e) if may_pass(&e) || self.is_silent(&e) => Ok(None),
            Err(e) => Err(e),
        }
    }

    /// Of what cannot be heard at all, the driver of WebKit says only that something went wrong.
    fn is_silent(&self, error: &WebDriverError) -> bool {
        self.browser == Browser::Webkit && matches!(error.as_inner(), WebDriverErrorInner::UnknownError(_))
    }

    fn asks(&self, element: &WebElement, what: &'static str) -> WebDriverResult<String> {
        let element = element.element_id().to_string();
        self.run(async |driver| {
            driver.cmd(Command::ExtensionCommand(Box::new(Computed { element, what }))).await?.value()
        })
    }

    /// Presses the button, link or choice with this name.
    #[track_caller]
    pub fn uses(&self, role: &str, name: &str) {
        self.uses_it(&format!("the {role} ‘{name}’ can be used"), || self.meets(role, name));
    }

    #[track_caller]
    pub fn uses_start(&self, role: &str, start: &str) {
        self.uses_it(&format!("the {role} ‘{start}…’ can be used"), || self.meets_start(role, start));
    }

    #[track_caller]
    fn uses_it(&self, words: &str, find: impl Fn() -> WebElement) {
        try_until(words, || self.try_press(&find()));
    }

    /// Writes in the field with this name. A field that also offers something is a `combobox` to some browsers and
    /// a `textbox` to others.
    #[track_caller]
    pub fn writes(&self, name: &str, text: &str) {
        try_until(&format!("something can be written in ‘{name}’"), || {
            let mut heard = Vec::new();
            for role in ["textbox", "combobox"] {
                match self.find_one(role, name, &|heard| heard == name).map_err(|e| in_short(&e))? {
                    Ok(field) => return self.block_on(field.send_keys(text)).map_err(|e| in_short(&e)),
                    Err(others) => heard.extend(others),
                }
            }
            Err(format!("heard: {heard:?}"))
        });
    }
}
