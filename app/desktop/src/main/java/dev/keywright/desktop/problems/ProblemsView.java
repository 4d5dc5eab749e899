package dev.keywright.desktop.problems;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.check.Finding;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.words.Words;

import org.kordamp.ikonli.feather.Feather;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list of problems; a click or Enter goes to the place. */
public final class ProblemsView {
    private final ProblemsViewModel problems;
    private final ListView<Finding> list = new ListView<>();
    private final Label title = Nodes.label("", "pane-title");
    private final VBox pane;

    public ProblemsView(ProblemsViewModel problems) {
        this.problems = problems;
        list.setId("problems");
        list.setAccessibleText(Words.text("problems.title"));
        list.setCellFactory(_ -> new ProblemCell());
        list.setPlaceholder(Nodes.label(Words.text("problems.none"), "muted"));
        list.setOnMouseClicked(_ -> open());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        pane = new VBox(title, list);
        pane.getStyleClass().add("side");
        pane.setMinHeight(34);
        problems.problemsProperty().subscribe(this::show);
    }

    private void show(List<Finding> found) {
        title.setText(problems.title());
        list.setItems(FXCollections.observableArrayList(found));
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(problems::open);
    }

    public Node node() {
        return pane;
    }

    private static final class ProblemCell extends ListCell<Finding> {
        @Override
        protected void updateItem(Finding problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            Label where = Nodes.label(problem.where().text(), "caption");
            where.setMinWidth(USE_PREF_SIZE);
            Label message = Nodes.label(problem.message());
            message.setMinWidth(0);
            setTooltip(new Tooltip(problem.fix()));
            HBox row = new HBox(8, switch (problem.severity()) {
                case ERROR -> Icons.of(Feather.ALERT_CIRCLE, "bad");
                case WARNING -> Icons.of(Feather.ALERT_TRIANGLE, "warn");
                case INFO -> Icons.of(Feather.INFO, "info");
            }, message, Nodes.spring(), where);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setGraphic(row);
        }
    }
}
