package dev.keywright.desktop.patterns;

import java.util.Optional;

import dev.keywright.design.format.ApiRequestReader;
import dev.keywright.design.format.ApiRequestWriter;
import dev.keywright.design.json.UnreadableException;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Request;
import dev.keywright.desktop.code.CodeEditor;
import dev.keywright.desktop.code.Language;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The request as DynamoDB's API takes it. Whatever is typed and makes sense is in the document at once. */
final class RawEditor {
    private final PatternsViewModel patterns;
    private final CodeEditor code;
    private final Label remark = Nodes.paragraph("", "small");
    private final VBox box;
    private Optional<AccessPattern> shown = Optional.empty();

    RawEditor(PatternsViewModel patterns) {
        this.patterns = patterns;
        code = new CodeEditor("pattern-raw", Words.text("patterns.raw"), Language.JSON, this::typed);
        remark.setId("pattern-raw-remark");
        box = new VBox(6, code.node(), remark);
        VBox.setVgrow(code.node(), Priority.ALWAYS);
    }

    private void typed(String text) {
        shown.ifPresent(pattern -> pattern.request().ifPresent(request -> {
            try {
                Request wanted = ApiRequestReader.read(patterns.design(), pattern, request.operation(), text);
                say("", "muted");
                patterns.type(draft -> draft.with(wanted));
            } catch (UnreadableException e) {
                say(Words.text("patterns.raw.wrong", String.valueOf(e.getMessage())), "bad");
            }
        }));
    }

    private void say(String text, String style) {
        remark.getStyleClass().removeAll("bad", "muted");
        remark.getStyleClass().add(style);
        remark.setText(text.isEmpty() ? Words.text("patterns.raw.help") : text);
    }

    /** Text that is being typed stays as it is while it means what the document says. */
    void show(AccessPattern pattern) {
        boolean same = shown.filter(old -> old.name().equals(pattern.name())).isPresent();
        shown = Optional.of(pattern);
        code.setEditable(pattern.request().isPresent());
        if (!same || !means(pattern)) {
            code.show(ApiRequestWriter.write(patterns.design(), pattern)
                    .orElse(Words.text("patterns.unsolved.text")));
            say("", "muted");
        }
    }

    private boolean means(AccessPattern pattern) {
        try {
            return pattern.request()
                    .filter(request -> ApiRequestReader
                            .read(patterns.design(), pattern, request.operation(), code.text())
                            .equals(request))
                    .isPresent();
        } catch (UnreadableException _) {
            return false;
        }
    }

    Node node() {
        return box;
    }
}
