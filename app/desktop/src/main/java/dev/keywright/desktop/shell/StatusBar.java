package dev.keywright.desktop.shell;

import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.task.Running;
import dev.keywright.desktop.task.TaskRunner;
import dev.keywright.desktop.words.Words;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** The line at the bottom: what the document holds, and what is running, with its progress and a way to stop it. */
final class StatusBar {
    private final HBox bar = new HBox();
    private final HBox work = new HBox(8);

    StatusBar(ObservableValue<String> summary, TaskRunner tasks) {
        bar.getStyleClass().add("status-bar");
        Label text = new Label();
        text.textProperty().bind(summary);
        text.setId("status-summary");
        work.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        bar.getChildren().addAll(text, Nodes.spring(), work);
        tasks.running().subscribe(() -> show(tasks));
    }

    private void show(TaskRunner tasks) {
        work.getChildren().clear();
        if (tasks.running().isEmpty()) {
            return;
        }
        Running first = tasks.running().getFirst();
        ProgressBar progress = new ProgressBar();
        progress.setAccessibleText(first.name());
        progress.progressProperty().bind(first.fractionProperty());
        Button cancel = Nodes.plainButton("cancel-work", Words.text("status.cancel"), first::cancel);
        int more = tasks.running().size() - 1;
        String name = more == 0 ? first.name() : Words.text("status.more", first.name(), more);
        work.getChildren().addAll(Nodes.label(name), progress, cancel);
    }

    HBox node() {
        return bar;
    }
}
