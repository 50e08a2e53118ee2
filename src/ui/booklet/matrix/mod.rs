//! Three axes as a drawing: a cuboid of cubes, as many along each axis as it has values. The values stand below it.

mod cuboid;

use super::super::parts::Explainer;
use super::super::tag::{Tag, svg, tag};
use crate::content::Axis;
use cuboid::{Cuboid, Side};

pub fn matrix(explainer: &Explainer, text: &'static str, axes: &'static [Axis; 3]) -> Tag {
    let values = |(at, axis): (usize, &'static Axis)| {
        tag("div")
            .class("matrix__axis")
            .attr("data-axis", at + 1)
            .child(tag("h3").text(axis.title.as_str()))
            .child(tag("ul").children(axis.items.iter().map(|item| explainer.add(tag("li"), item))))
    };
    tag("figure")
        .class("matrix")
        .child(drawing(axes))
        .child(explainer.add(tag("figcaption"), text))
        .child(tag("div").class("matrix__axes").children(axes.iter().enumerate().map(values)))
}

/// What stands below says the same in words.
fn drawing(axes: &'static [Axis; 3]) -> Tag {
    let cuboid = Cuboid::of(axes.each_ref().map(|axis| axis.items.len()));
    let path = |class: &str, path: String| svg("path").class(class).attr("d", path);
    let side = |side| {
        let name = match side {
            Side::Top => "top",
            Side::Left => "left",
            Side::Right => "right",
        };
        path(&["matrix__side matrix__side--", name].concat(), cuboid.side(side))
    };
    let name = |(at, axis): (usize, &'static Axis)| {
        let beside = cuboid.beside(at);
        svg("text")
            .class("matrix__name")
            .attr("data-axis", at + 1)
            .attr("transform", format!("translate({} {}) rotate({})", beside.x, beside.y, beside.turned))
            .attr("y", beside.off.to_string())
            .attr("font-size", cuboid.letter().to_string())
            .text(axis.title.as_str())
    };
    svg("svg")
        .class("matrix__drawing")
        .attr("viewBox", cuboid.view())
        .attr("aria-hidden", true)
        .children(Side::ALL.map(side))
        .child(path("matrix__lines", cuboid.lines()))
        .children(Side::ALL.map(|side| path("matrix__one", cuboid.nearest(side))))
        .children(axes.iter().enumerate().map(name))
}
