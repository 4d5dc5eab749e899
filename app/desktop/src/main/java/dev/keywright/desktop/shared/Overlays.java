package dev.keywright.desktop.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import dev.keywright.desktop.dialogue.Notice;
import dev.keywright.desktop.dialogue.Question;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.words.Words;

import org.kordamp.ikonli.feather.Feather;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Things drawn over the window, inside its scene: without a compositor a popup with a shadow has an opaque box. */
public final class Overlays {
    private static final Duration TOAST = Duration.seconds(5);

    private final StackPane layers;
    private final Deque<Node> focusBefore = new ArrayDeque<>();

    public Overlays(Node window) {
        layers = new StackPane(window);
        layers.getStyleClass().add("layers");
    }

    public StackPane node() {
        return layers;
    }

    /** Puts a panel over the dimmed window. Escape and a click beside it call {@code dismissed}. */
    public StackPane open(Region panel, Pos position, Runnable dismissed) {
        panel.getStyleClass().add("overlay");
        panel.setMaxHeight(panel.getMaxHeight() > 0 ? panel.getMaxHeight() : Region.USE_PREF_SIZE);
        StackPane scrim = new StackPane(panel);
        scrim.getStyleClass().add("scrim");
        scrim.setPadding(new Insets(position == Pos.TOP_CENTER ? 84 : 24, 24, 24, 24));
        scrim.setAlignment(position);
        scrim.setOnMousePressed(event -> {
            if (scrim.equals(event.getTarget())) {
                dismissed.run();
            }
        });
        scrim.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dismissed.run();
            }
            event.consume();
        });
        Optional.ofNullable(layers.getScene()).map(scene -> scene.getFocusOwner()).ifPresent(focusBefore::push);
        layers.getChildren().add(scrim);
        return scrim;
    }

    public void close(StackPane scrim) {
        if (layers.getChildren().remove(scrim) && !focusBefore.isEmpty()) {
            focusBefore.pop().requestFocus();
        }
    }

    public void ask(Question question) {
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox panel = new VBox(Nodes.label(question.title(), "title-2"), Nodes.paragraph(question.text()), buttons);
        panel.getStyleClass().add("question");
        Deque<StackPane> opened = new ArrayDeque<>();
        Runnable close = () -> opened.forEach(this::close);
        question.choices().forEach(choice -> {
            Button button = new Button(choice.label());
            button.setId("choice-" + question.choices().indexOf(choice));
            button.setMinWidth(Region.USE_PREF_SIZE);
            switch (choice.tone()) {
                case RECOMMENDED -> {
                    button.getStyleClass().add("accent");
                    button.setDefaultButton(true);
                }
                case DANGEROUS -> button.getStyleClass().add("danger");
                case PLAIN -> button.getStyleClass().add("plain");
            }
            button.setOnAction(_ -> {
                close.run();
                choice.action().run();
            });
            buttons.getChildren().addFirst(button);
        });
        opened.push(open(panel, Pos.CENTER, close));
        buttons.getChildren().getLast().requestFocus();
    }

    public void tell(Notice notice) {
        boolean bad = notice.mood() == Notice.Mood.BAD;
        HBox toast = new HBox(Icons.of(bad ? Feather.ALERT_CIRCLE : Feather.CHECK_CIRCLE, bad ? "bad" : "good"),
                Nodes.paragraph(notice.text()));
        toast.getStyleClass().addAll("overlay", "toast");
        toast.setMaxSize(560, Region.USE_PREF_SIZE);
        toast.setId("toast");
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(0, 0, 44, 0));
        Runnable close = () -> layers.getChildren().remove(toast);
        toast.getChildren().add(Nodes.tool("toast-close", Words.text("dialogue.dismiss"), Feather.X, close));
        layers.getChildren().removeIf(node -> "toast".equals(node.getId()));
        layers.getChildren().add(toast);
        if (!bad) {
            PauseTransition wait = new PauseTransition(TOAST);
            wait.setOnFinished(_ -> close.run());
            wait.play();
        }
    }
}
