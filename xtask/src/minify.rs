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
            let name = script.file_name().unwrap_or_default().to_string_lossy();
            let mut esbuild = toolbox.command("esbuild", project)?;
            esbuild.args(["--minify", "--log-level=error", "--allow-overwrite"]).args(kind_of(&name));
            child::shown(esbuild.arg(&script).arg(format!("--outfile={}", script.display())))?;
        }
    }
    Ok(())
}

/// What esbuild has to know of a script. `public/start.js` has to run in browsers that are too old for the game: with
/// `es5`, esbuild refuses what they cannot read, and writes nothing newer itself.
fn kind_of(name: &str) -> &'static [&'static str] {
    if name.starts_with("start-") { &["--target=es5"] } else { &["--format=esm", "--target=es2022"] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_script_that_speaks_to_old_browsers_stays_old() {
        assert_eq!(kind_of("start-1a2b.js"), ["--target=es5"]);
        for name in ["dilemmaspel-1a2b.js", "import-1a2b.js"] {
            assert!(kind_of(name).contains(&"--format=esm"), "{name}");
        }
    }
}
