//! Whether `dist/` still is what a release build would make, so that `play` is quick the second time.
//!
//! A stamp in the scratch folder holds when the last build began and which `index.html` it left. Anything
//! changed after that moment, even during the build, makes it stale; so does a `dist/` that others wrote.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::project::Project;
use crate::trouble::{Result, While};

/// Everything the site is made from. The files of xtask decide how.
const INPUTS: [&str; 14] = [
    "src",
    "content",
    "style",
    "public",
    "index.html",
    "Trunk.toml",
    "build.rs",
    ".cargo/config.toml",
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
    "xtask/src/build.rs",
    "xtask/src/minify.rs",
    "xtask/src/tools.rs",
];

/// The moment a build began.
#[derive(Debug, Clone, Copy)]
pub struct Begun(SystemTime);

pub fn begin() -> Begun {
    Begun(SystemTime::now())
}

pub fn remember(project: &Project, begun: Begun) -> Result<()> {
    let stamp = stamp_of(project);
    let doing = || format!("write {}", stamp.display());
    fs::create_dir_all(project.scratch()).while_doing(doing)?;
    let page = page_of(&project.dist()).while_doing(|| "look at dist/index.html".to_owned())?;
    fs::write(&stamp, page).while_doing(doing)?;
    let file = File::options().write(true).open(&stamp).while_doing(doing)?;
    file.set_modified(begun.0).while_doing(doing)
}

pub fn is_fresh(project: &Project) -> bool {
    let inputs: Vec<PathBuf> = INPUTS.iter().map(|name| project.file(name)).collect();
    fresh_by(&stamp_of(project), &project.dist(), &inputs)
}

fn stamp_of(project: &Project) -> PathBuf {
    project.scratch().join("release-build")
}

/// Whatever cannot be read counts as changed: a build too many is better than an old site.
fn fresh_by(stamp: &Path, dist: &Path, inputs: &[PathBuf]) -> bool {
    let (Ok(remembered), Ok(page)) = (fs::read_to_string(stamp), page_of(dist)) else {
        return false;
    };
    let Ok(built) = fs::metadata(stamp).and_then(|meta| meta.modified()) else {
        return false;
    };
    remembered == page && inputs.iter().all(|input| newest(input).is_ok_and(|changed| changed < built))
}

/// Which page a build left: its length and the moment it was written.
fn page_of(dist: &Path) -> io::Result<String> {
    let meta = fs::metadata(dist.join("index.html"))?;
    let written = meta.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    Ok(format!("{} bytes, written at {}\n", meta.len(), written.as_nanos()))
}

/// The folder itself counts too: that is where a file that was removed shows.
fn newest(path: &Path) -> io::Result<SystemTime> {
    let meta = match fs::metadata(path) {
        Ok(meta) => meta,
        Err(reason) if reason.kind() == io::ErrorKind::NotFound => return Ok(UNIX_EPOCH),
        Err(reason) => return Err(reason),
    };
    let mut newest_time = meta.modified()?;
    if meta.is_dir() {
        for entry in fs::read_dir(path)? {
            newest_time = newest_time.max(newest(&entry?.path())?);
        }
    }
    Ok(newest_time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    struct Site {
        folder: PathBuf,
    }

    impl Site {
        /// A site that was built an hour after its sources were written.
        fn built(name: &str) -> Site {
            let folder = std::env::temp_dir().join(format!("xtask-fresh-{name}-{}", std::process::id()));
            fs::create_dir_all(folder.join("src/ui")).expect("a folder for the test");
            fs::create_dir_all(folder.join("dist")).expect("a folder for the test");
            let site = Site { folder };
            for file in ["dist/index.html", "src/ui/board.rs"] {
                site.write(file);
            }
            let page = page_of(&site.folder.join("dist")).expect("the page is there");
            fs::write(site.folder.join("stamp"), page).expect("a stamp for the test");
            site.touch("stamp", Duration::from_secs(3600));
            site
        }

        fn write(&self, file: &str) {
            fs::write(self.folder.join(file), file).expect("a file for the test");
        }

        fn touch(&self, file: &str, from_now: Duration) {
            let file = File::options().write(true).open(self.folder.join(file)).expect("the file is there");
            file.set_modified(SystemTime::now() + from_now).expect("a time for the test");
        }

        fn is_fresh(&self) -> bool {
            let inputs = [self.folder.join("src"), self.folder.join("not-there")];
            fresh_by(&self.folder.join("stamp"), &self.folder.join("dist"), &inputs)
        }
    }

    impl Drop for Site {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.folder).expect("the folder of the test");
        }
    }

    #[test]
    fn a_site_is_fresh_until_a_source_changes() {
        let site = Site::built("source");
        assert!(site.is_fresh());
        site.touch("src/ui/board.rs", Duration::from_secs(7200));
        assert!(!site.is_fresh());
    }

    #[test]
    fn a_site_is_stale_when_somebody_else_wrote_dist() {
        let site = Site::built("dist");
        site.touch("dist/index.html", Duration::from_secs(10));
        assert!(!site.is_fresh());
    }

    #[test]
    fn a_site_without_a_stamp_or_without_a_page_is_stale() {
        let site = Site::built("stamp");
        fs::remove_file(site.folder.join("stamp")).expect("the stamp is there");
        assert!(!site.is_fresh());
        let site = Site::built("page");
        fs::remove_file(site.folder.join("dist/index.html")).expect("the page is there");
        assert!(!site.is_fresh());
    }
}
