package dev.keywright.desktop.code;

import java.util.function.Consumer;

import javafx.scene.Node;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;

/** Text to edit, coloured as it is typed. It speaks up when a person types, not when a text is shown. */
public final class CodeEditor {
    private final CodeArea area = new CodeArea();
    private final VirtualizedScrollPane<CodeArea> scroll = new VirtualizedScrollPane<>(area);
    private final Language language;
    private boolean showing;

    /** @param name for screen readers */
    public CodeEditor(String id, String name, Language language, Consumer<String> typed) {
        this.language = language;
        area.setId(id);
        area.setAccessibleText(name);
        scroll.getStyleClass().add("well");
        area.textProperty().addListener((_, _, text) -> {
            colour(text);
            if (!showing) {
                typed.accept(text);
            }
        });
    }

    private void colour(String text) {
        if (!text.isEmpty()) {
            area.setStyleSpans(0, Highlight.of(text, language));
        }
    }

    /** Replaces the text, and forgets how it came about: the document's own history begins where this one ends. */
    public void show(String text) {
        if (!text.equals(area.getText())) {
            showing = true;
            area.replaceText(text);
            area.getUndoManager().forgetHistory();
            area.moveTo(0);
            area.requestFollowCaret();
            showing = false;
        }
    }

    public void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    public boolean isFocused() {
        return area.isFocused();
    }

    public String text() {
        return area.getText();
    }

    public Node node() {
        return scroll;
    }
}
