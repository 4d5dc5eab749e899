package dev.keywright.desktop.inspector;

import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The inspector: a title, a sentence, and figures one below the other, so that long values have room. */
public final class InspectorView {
    private final VBox body = new VBox();
    private final VBox side;

    public InspectorView(InspectorViewModel inspector) {
        body.getStyleClass().add("inspector-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        side = new VBox(Nodes.label(Words.text("inspector.title"), "pane-title"), scroll);
        side.setId("inspector");
        side.getStyleClass().add("side");
        side.setMinWidth(150);
        side.setPrefWidth(240);
        inspector.card().subscribe(this::show);
    }

    private void show(InspectorViewModel.Card card) {
        VBox head = new VBox(2, Nodes.label(card.kind(), "caption"), Nodes.paragraph(card.title(), "title-2"));
        body.getChildren().setAll(head);
        if (!card.description().isEmpty()) {
            body.getChildren().add(Nodes.paragraph(card.description(), "muted", "small"));
        }
        card.lines()
                .forEach(line -> body.getChildren()
                        .add(
                                new VBox(1, Nodes.label(line.name(), "caption"), Nodes.paragraph(line.value()))));
    }

    public Node node() {
        return side;
    }
}
