//! All stories, one file for each thing they are about.

mod by_mouse;
