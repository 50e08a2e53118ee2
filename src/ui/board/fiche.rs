//! A fiche on the table: to read, to turn, to take up, to drag.

use super::super::parts::{fiche_icon, icon};
use super::grab::Grab;
use super::keys;
use super::menu::Menu;
use super::model::{Tap, tap};
use super::table::Table;
use crate::app::App;
use crate::domain::{Dilemma, Event, FicheId, Side};
use crate::platform::pointer::{self, Point};
use crate::platform::{motion, page};
use crate::text::NL;
use leptos::ev::PointerEvent;
use leptos::html::Article;
use leptos::prelude::*;

#[component]
pub fn FicheView(fiche: FicheId) -> impl IntoView {
    let app = App::here();
    let table = Table::here();
    app.pack.dilemma(&fiche).map(|dilemma| view(app, table, dilemma))
}

fn view(app: App, table: Table, dilemma: &'static Dilemma) -> AnyView {
    let fiche = StoredValue::new(dilemma.id.clone());
    let side = app.of_game(move |game| game.open().side_of(&fiche.get_value()));
    let held = Memo::new(move |_| app.held.get().is_some_and(|held| held.fiche == fiche.get_value()));
    let dragged = Memo::new(move |_| table.dragged.get() == Some(fiche.get_value()));
    let menu_open = Memo::new(move |_| table.menu.get() == Some(fiche.get_value()));
    let node = NodeRef::<Article>::new();
    let drag = Drag { app, table, fiche, node, grab: StoredValue::new(Grab::Nothing), just_dropped: StoredValue::new(false) };
    let turn_name = move || if side.get() == Side::Front { NL.fiche.turn_to_back } else { NL.fiche.turn_to_front };
    let toggle_menu = move |_| table.menu.set((!menu_open.get_untracked()).then(|| fiche.get_value()));
    view! {
        <article
            class="fiche"
            node_ref=node
            data-fiche=dilemma.id.to_string()
            data-hue=dilemma.number
            data-side=move || side.get().to_string()
            data-held=yes(held)
            data-dragged=yes(dragged)
            on:pointerdown=move |event| drag.press(&event)
            on:pointermove=move |event| drag.shift(&event)
            on:pointerup=move |event| drag.drop(&event)
            on:pointercancel=move |_| drag.cancel()
            on:lostpointercapture=move |_| drag.cancel()
            on:dragstart=move |event| event.prevent_default()
        >
            <div class="fiche__edge">
                <span class="fiche__grip" aria-hidden="true">{icon("grip")}</span>
                <span class="fiche__number" aria-hidden="true">{dilemma.number}</span>
            </div>
            <div class="fiche__face">
                {fiche_icon(&dilemma.id, "fiche__icon")}
                <h3 class="fiche__title">
                    <button
                        class="fiche__pick"
                        type="button"
                        aria-pressed=move || held.get().to_string()
                        on:click=move |_| drag.tap()
                        on:keydown=move |event| keys::on_fiche(app, &fiche.get_value(), &event)
                    >
                        {dilemma.title.as_str()}
                        <span class="visually-hidden">{move || app.place_of(&fiche.get_value()).map(|place| format!(", {}", (NL.board.place)(place)))}</span>
                    </button>
                </h3>
                {move || face(dilemma, side.get())}
            </div>
            <div class="fiche__tools">
                <button
                    class="icon-button fiche__turn"
                    type="button"
                    title=turn_name
                    aria-label=move || format!("{}: {}", turn_name(), dilemma.title)
                    on:click=move |_| app.dispatch(Event::FicheTurned { fiche: fiche.get_value() })
                >{icon("turn")}</button>
                <button
                    class="icon-button fiche__more"
                    type="button"
                    aria-label=(NL.fiche.more)(&dilemma.title)
                    aria-expanded=move || menu_open.get().to_string()
                    on:click=toggle_menu
                >{icon("more")}</button>
            </div>
            {move || menu_open.get().then(|| view! { <Menu dilemma/> })}
        </article>
    }
    .into_any()
}

fn face(dilemma: &'static Dilemma, side: Side) -> AnyView {
    match side {
        Side::Front => view! { <p class="fiche__core">{dilemma.core.as_str()}</p> }.into_any(),
        Side::Back => view! {
            <ul class="fiche__questions">{dilemma.back.iter().map(|text| view! { <li>{text.as_str()}</li> }).collect_view()}</ul>
        }
        .into_any(),
    }
}

fn yes(is: Memo<bool>) -> impl Fn() -> &'static str {
    move || if is.get() { "yes" } else { "no" }
}

/// Dragging this fiche. What goes wrong on the way puts it back where it was.
#[derive(Clone, Copy)]
struct Drag {
    app: App,
    table: Table,
    fiche: StoredValue<FicheId>,
    node: NodeRef<Article>,
    grab: StoredValue<Grab>,
    /// The click that a browser sends after a drag is not a tap.
    just_dropped: StoredValue<bool>,
}

impl Drag {
    /// A mouse takes the fiche anywhere but on its controls; a finger takes the grip, so that the
    /// page still scrolls everywhere else.
    fn press(self, event: &PointerEvent) {
        self.just_dropped.set_value(false);
        let on_control = pointer::began_in(event, ".fiche__tools, .menu");
        let by_touch = event.pointer_type() == "touch";
        let takes = event.button() == 0 && !on_control && (!by_touch || pointer::began_in(event, ".fiche__grip"));
        if takes && self.grab.get_value() == Grab::Nothing {
            self.grab.set_value(Grab::press(event.pointer_id(), Point::of(event)));
        }
    }

    fn shift(self, event: &PointerEvent) {
        let (id, to) = (event.pointer_id(), Point::of(event));
        let before = self.grab.get_value();
        let grab = before.moved(id, to, page::scroll());
        self.grab.set_value(grab);
        if !grab.is_dragging(id) {
            return;
        }
        if before.is_dragging(id) && self.table.dragged.with_untracked(Option::is_none) {
            self.cancel();
            return;
        }
        if !before.is_dragging(id) {
            if !pointer::capture(event) {
                self.cancel();
                return;
            }
            self.app.let_go();
            self.table.menu.set(None);
            self.table.dragged.set(Some(self.fiche.get_value()));
        }
        event.prevent_default();
        pointer::scroll_near_edge(to);
        if let (Some(shift), Some(element)) = (grab.shift(to, page::scroll()), self.node.get_untracked()) {
            motion::shift(&element, shift.x, shift.y);
        }
        let over = pointer::place_under(to);
        if self.table.over.get_untracked() != over {
            self.table.over.set(over);
        }
    }

    fn drop(self, event: &PointerEvent) {
        // Escape may have ended the drag while the pointer was still down.
        let still = self.table.dragged.with_untracked(Option::is_some);
        if self.grab.get_value().is_dragging(event.pointer_id()) && still {
            self.just_dropped.set_value(true);
            let place = pointer::place_under(Point::of(event));
            self.grab.set_value(Grab::Nothing);
            if let Some(place) = place {
                self.app.dispatch(Event::FichePlaced { fiche: self.fiche.get_value(), place });
            }
        }
        self.cancel();
    }

    fn cancel(self) {
        self.grab.set_value(Grab::Nothing);
        if self.table.dragged.get_untracked() == Some(self.fiche.get_value()) {
            self.table.dragged.set(None);
            self.table.over.set(None);
        }
        if let Some(element) = self.node.get_untracked() {
            motion::settle(&element);
        }
    }

    fn tap(self) {
        if self.just_dropped.get_value() {
            self.just_dropped.set_value(false);
            return;
        }
        let fiche = self.fiche.get_value();
        let held = self.app.held.get_untracked().map(|held| held.fiche);
        match self.app.ask(|game| tap(game.board(), held.as_ref(), &fiche)) {
            Some(Tap::Hold) => self.app.hold(fiche),
            Some(Tap::LetGo) => self.app.let_go(),
            Some(Tap::Lay(place)) => self.app.lay_held(place),
            None => {}
        }
    }
}
