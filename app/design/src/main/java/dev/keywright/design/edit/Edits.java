package dev.keywright.design.edit;

import dev.keywright.design.model.Design;

/** Performs edits. */
public final class Edits {
    private Edits() {}

    /** @throws RefusedEditException when a target is not there or a name is taken */
    public static Design apply(Design design, Edit edit) {
        return switch (edit) {
            case DesignEdit change -> apply(design, change);
            case TableEdit change -> TableEdits.apply(design, change);
            case IndexEdit change -> IndexEdits.apply(design, change);
            case EntityEdit change -> EntityEdits.apply(design, change);
            case FieldEdit change -> FieldEdits.apply(design, change);
            case PatternEdit change -> PatternEdits.apply(design, change);
            case ScenarioEdit change -> ScenarioEdits.apply(design, change);
            case ItemEdit change -> ItemEdits.apply(design, change);
            case Edit.Several(var _, var edits) -> {
                Design changed = design;
                for (Edit each : edits) {
                    changed = apply(changed, each);
                }
                yield changed;
            }
            case Edit.Replace(var _, Design other) -> other;
        };
    }

    private static Design apply(Design design, DesignEdit edit) {
        return switch (edit) {
            case DesignEdit.SetName(var name) -> design.withName(name);
            case DesignEdit.SetDescription(var description) -> design.withDescription(description);
            case DesignEdit.SetAuthor(var author) -> design.withAuthor(author);
            case DesignEdit.SetRegions(var regions) -> design.withRegions(regions);
            case DesignEdit.SetNotes(var notes) -> design.withNotes(notes);
            case DesignEdit.SetDecisions(var decisions) -> design.withDecisions(decisions);
            case DesignEdit.SetSuppressions(var suppressions) -> design.withSuppressions(suppressions);
        };
    }
}
