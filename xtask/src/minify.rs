//! Makes the JavaScript of `dist/` smaller, with esbuild: Trunk's own minifier does not understand what wasm-bindgen
//! writes, and leaves it as it is.

use std::fs;

use crate::child;
use crate::project::Project;
use crate::tools::Toolbox;
use crate::trouble::{Result, While};

pub fn scripts(toolbox: &Toolbox, project: &Project) -> Result<()> {
    let dist = project.dist();
    let entries = fs::read_dir(&dist).while_doing(|| format!("look into {}", dist.display()))?;
    for script in entries.flatten().map(|entry| entry.path()) {
        if script.extension().is_some_and(|ending| ending == "js") {
            let mut esbuild = toolbox.command("esbuild", project)?;
            esbuild.args(["--minify", "--format=esm", "--target=es2022", "--log-level=error", "--allow-overwrite"]);
            child::shown(esbuild.arg(&script).arg(format!("--outfile={}", script.display())))?;
        }
    }
    Ok(())
}
