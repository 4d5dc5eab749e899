package dev.keywright.desktop.code;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;

import javafx.scene.Node;

/** Text to read, select and copy; only the visible lines exist as nodes. */
public final class CodeView {
    private final CodeArea area = new CodeArea();
    private final VirtualizedScrollPane<CodeArea> scroll = new VirtualizedScrollPane<>(area);

    /** @param name for screen readers */
    public CodeView(String id, String name) {
        area.setId(id);
        area.setEditable(false);
        area.setAccessibleText(name);
        scroll.getStyleClass().add("well");
    }

    /** Numbers the lines, for texts people speak about. */
    public CodeView numbered() {
        area.setParagraphGraphicFactory(LineNumberFactory.get(area));
        return this;
    }

    public void show(String text, Language language) {
        area.replaceText(text);
        if (!text.isEmpty()) {
            area.setStyleSpans(0, Highlight.of(text, language));
        }
        area.moveTo(0);
        area.requestFollowCaret();
    }

    public String text() {
        return area.getText();
    }

    public Node node() {
        return scroll;
    }
}
