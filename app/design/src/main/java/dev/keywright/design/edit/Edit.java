package dev.keywright.design.edit;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.model.Design;

/** One change of a design, as data. {@link Edits#apply} performs it. */
public sealed interface Edit permits DesignEdit, TableEdit, IndexEdit, EntityEdit, FieldEdit, PatternEdit, ScenarioEdit,
        ItemEdit, Edit.Several, Edit.Replace {

    /** What to call it in a menu: {@code rename table}. */
    String label();

    /**
     * What is being typed into, for edits that come once a keystroke; edits in a row with the same answer become one step
     * of the history.
     */
    default Optional<String> typing() {
        return Optional.empty();
    }

    /** Several changes that are one: all of them or none. */
    record Several(String label, List<Edit> edits) implements Edit {
        public Several {
            edits = List.copyOf(edits);
        }
    }

    /** Another design altogether: an import, or the file read again. */
    record Replace(String label, Design design) implements Edit {}
}
