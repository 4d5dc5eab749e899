package dev.keywright.desktop.export;

import dev.keywright.desktop.code.CodeView;
import dev.keywright.desktop.code.Language;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.Pills;
import dev.keywright.desktop.words.Words;

import org.kordamp.ikonli.feather.Feather;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The code, with ways to take it along. */
public final class ExportView {
    private final ExportViewModel export;
    private final CodeView code = new CodeView("export-code", Words.text("screen.export")).numbered();
    private final StackPane body = new StackPane();
    private final Label file = Nodes.label("", "muted", "mono");
    private final Button copy;
    private final Button save;
    private final VBox screen;

    public ExportView(ExportViewModel export) {
        this.export = export;
        Pills<ExportViewModel.Target> targets = new Pills<>(
                target -> "export-" + target.name().toLowerCase(java.util.Locale.ROOT),
                ExportViewModel.Target::title, export.targetProperty()::set);
        export.targetProperty().subscribe(target -> targets.show(export.targets(), target));
        copy = Nodes.button("export-copy", Words.text("export.copy"), Feather.COPY, export::copy);
        save = Nodes.button("export-save", Words.text("export.save"), Feather.DOWNLOAD, export::save);
        save.getStyleClass().add("accent");
        HBox head = new HBox(Nodes.screenTitle(Words.text("screen.export")), targets.node(), file,
                Nodes.spring(), copy, save);
        head.getStyleClass().add("screen-head");
        body.setPadding(new Insets(0, 16, 16, 16));
        VBox.setVgrow(body, Priority.ALWAYS);
        screen = new VBox(head, body);
        export.codeProperty().subscribe(this::show);
    }

    private void show(ExportViewModel.Code shown) {
        boolean ready = shown instanceof ExportViewModel.Code.Ready;
        copy.setDisable(!ready);
        save.setDisable(!ready);
        switch (shown) {
            case ExportViewModel.Code.Ready(String name, String text) -> {
                file.setText(name);
                code.show(text, export.targetProperty().get() == ExportViewModel.Target.TERRAFORM
                        ? Language.HCL
                        : Language.YAML);
                body.getChildren().setAll(code.node());
            }
            case ExportViewModel.Code.Nothing(String reason) -> {
                file.setText("");
                body.getChildren().setAll(Nodes.empty(Feather.CODE, Words.text("export.empty.title"), reason));
            }
        }
    }

    public Node node() {
        return screen;
    }
}
