//! What somebody hears who does not see the page: the roles and names of the browser's accessibility tree, as
//! WebDriver's `computedrole` and `computedlabel` give them. Nothing here looks at classes, ids or attributes.

use crate::browser::Browser;
use crate::looking::may_pass;
use crate::wait::{try_until, wait_until};
use crate::window::{Window, in_short};
use http::Method;
use std::sync::Arc;
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::error::{WebDriverError, WebDriverErrorInner, WebDriverResult};
use thirtyfour::{By, WebElement};

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
        self.meets_one(role, &format!("a {role} named ‘{name}’"), &|heard| heard == name)
    }

    /// As [`Window::meets`], for a name of which only the start is known.
    #[track_caller]
    pub fn meets_start(&self, role: &str, start: &str) -> WebElement {
        self.meets_one(role, &format!("a {role} of which the name begins with ‘{start}’"), &|heard| {
            heard.starts_with(start)
        })
    }

    #[track_caller]
    fn meets_one(&self, role: &str, words: &str, fits: &dyn Fn(&str) -> bool) -> WebElement {
        try_until(words, || {
            let heard = self.all_of(role).map_err(|e| in_short(&e))?;
            let names: Vec<String> = heard.iter().map(|(name, _)| name.clone()).collect();
            heard
                .into_iter()
                .find(|(name, _)| fits(name))
                .map(|(_, element)| element)
                .ok_or(format!("heard: {names:?}"))
        })
    }

    /// The names of everything with this role, in the order of the page.
    #[track_caller]
    pub fn names_of(&self, role: &str) -> Vec<String> {
        wait_until(&format!("the page tells its {role}s"), || self.all_of(role).ok())
            .into_iter()
            .map(|(name, _)| name)
            .collect()
    }

    fn all_of(&self, role: &str) -> WebDriverResult<Vec<(String, WebElement)>> {
        let mut found = Vec::new();
        for element in self.run(async |driver| driver.find_all(By::Css(candidates(role))).await)? {
            match self.asks(&element, "computedrole") {
                Ok(own) if own == role => {
                    let name = self.asks(&element, "computedlabel")?;
                    found.push((name.replace('\u{a0}', " ").trim().to_owned(), element));
                }
                Ok(_) => {}
                Err(e) if may_pass(&e) || self.is_silent(&e) => {}
                Err(e) => return Err(e),
            }
        }
        Ok(found)
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
        try_until(words, || {
            let element = find();
            self.block_on(element.click()).map_err(|e| in_short(&e))
        });
    }

    /// Writes in the field with this name. A field that also offers something is a `combobox` to some browsers and
    /// a `textbox` to others.
    #[track_caller]
    pub fn writes(&self, name: &str, text: &str) {
        try_until(&format!("something can be written in ‘{name}’"), || {
            let fields = ["textbox", "combobox"].map(|role| self.all_of(role).map_err(|e| in_short(&e)));
            let mut heard = Vec::new();
            for field in fields {
                heard.extend(field?);
            }
            let names: Vec<String> = heard.iter().map(|(name, _)| name.clone()).collect();
            let found = heard.into_iter().find(|(heard, _)| heard == name).ok_or(format!("heard: {names:?}"))?;
            self.block_on(found.1.send_keys(text)).map_err(|e| in_short(&e))
        });
    }
}
