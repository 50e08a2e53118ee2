//! What tests in a browser need before they can begin: the browsers, the tools, and where both are.

use crate::browser::{Browser, Found};
use crate::build;
use crate::project::Project;
use crate::system;
use crate::tools::Toolbox;
use crate::trouble::{Result, Trouble};

pub struct Ready {
    pub toolbox: Toolbox,
    /// In the order in which the browsers were asked for.
    pub found: Vec<Found>,
}

/// What is missing on the machine stops everything, and the quickest to find out comes first.
pub fn to_test_in(browsers: &[Browser], project: &Project) -> Result<Ready> {
    for browser in browsers {
        system::ensure_browser(*browser, project)?;
    }
    let toolbox = build::set_up_to_test_in(browsers, project)?;
    let found: Result<Vec<Found>> = browsers.iter().map(|browser| find(*browser, &toolbox)).collect();
    Ok(Ready { found: found?, toolbox })
}

fn find(browser: Browser, toolbox: &Toolbox) -> Result<Found> {
    browser
        .find(toolbox)
        .ok_or_else(|| Trouble::Failed(format!("{browser} or its driver was here a moment ago, and is gone.")))
}
