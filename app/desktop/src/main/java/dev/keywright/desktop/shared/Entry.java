package dev.keywright.desktop.shared;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

import dev.keywright.desktop.words.Words;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field of which the document holds the value. Enter and leaving it hand over what was typed, Escape takes it back, and
 * what would not be allowed is said while it is typed and never handed over.
 */
public final class Entry {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final TextField field = new TextField();
    private final Function<String, Optional<String>> judge;
    private final Consumer<String> commit;
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private String shown = "";

    /** @param judge says what is wrong with a text, nothing when all is well */
    public Entry(String id, Function<String, Optional<String>> judge, Consumer<String> commit) {
        this.judge = judge;
        this.commit = commit;
        field.setId(id);
        field.textProperty().subscribe(this::judge);
        field.setOnAction(_ -> handOver());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                handOver();
            }
        });
        HistoryKeys.passOn(field, () -> field.getText().equals(shown));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
                field.setText(shown);
                event.consume();
            }
        });
    }

    /** Whole numbers of a range; letters can't be typed. */
    public static Entry number(String id, long least, long most, LongConsumer commit) {
        Entry entry = new Entry(id, text -> outside(text, least, most), text -> commit.accept(Long.parseLong(text)));
        entry.digitsOnly();
        return entry;
    }

    /** As {@link #number}; an empty field means no number. */
    public static Entry optionalNumber(String id, long least, long most, Consumer<Optional<Long>> commit) {
        Entry entry = new Entry(id, text -> text.isEmpty() ? Optional.empty() : outside(text, least, most),
                text -> commit.accept(text.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(text))));
        entry.digitsOnly();
        return entry;
    }

    private void digitsOnly() {
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().chars().anyMatch(letter -> letter >= ' ' && !Character.isDigit(letter))) {
                event.consume();
            }
        });
        field.setPrefColumnCount(6);
        field.setMaxWidth(96);
    }

    private static Optional<String> outside(String text, long least, long most) {
        boolean fits = text.matches("\\d{1,15}") && Long.parseLong(text) >= least && Long.parseLong(text) <= most;
        return fits ? Optional.empty() : Optional.of(Words.text("entry.range", least, most));
    }

    private void judge(String text) {
        Optional<String> wrong = text.equals(shown) ? Optional.empty() : judge.apply(text);
        complaint.set(wrong.orElse(""));
        field.pseudoClassStateChanged(ERROR, wrong.isPresent());
        field.setAccessibleHelp(wrong.orElse(null));
    }

    private void handOver() {
        String text = field.getText();
        if (!text.equals(shown) && judge.apply(text).isEmpty()) {
            shown = text;
            commit.accept(text);
        } else if (!field.isFocused()) {
            field.setText(shown);
        }
    }

    /** The document's value. It replaces what is being typed only when it changed under it. */
    public void show(String value) {
        if (!value.equals(shown)) {
            shown = value;
            field.setText(value);
        } else if (!field.isFocused()) {
            field.setText(value);
        }
        judge(field.getText());
    }

    public Entry prompt(String text) {
        field.setPromptText(text);
        return this;
    }

    /** What screen readers call it where no label stands before it. */
    public Entry named(String name) {
        field.setAccessibleText(name);
        return this;
    }

    /** What is wrong with the text as it stands; empty when nothing is. */
    public ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    public TextField node() {
        return field;
    }
}
