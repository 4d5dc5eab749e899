package dev.keywright.design.edit;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.model.Decision;
import dev.keywright.design.model.Suppression;
import dev.keywright.design.name.RegionName;

/** Changes of what a design says of itself. */
public sealed interface DesignEdit extends Edit {
    @Override
    default String label() {
        return switch (this) {
            case SetName _ -> "rename design";
            case SetDescription _ -> "describe design";
            case SetAuthor _ -> "change author";
            case SetRegions _ -> "change regions";
            case SetNotes _ -> "edit notes";
            case SetDecisions _ -> "edit decisions";
            case SetSuppressions _ -> "change suppressions";
        };
    }

    @Override
    default Optional<String> typing() {
        return switch (this) {
            case SetName _,SetDescription _,SetAuthor _,SetNotes _ -> Optional.of(label());
            case SetRegions _,SetDecisions _,SetSuppressions _ -> Optional.empty();
        };
    }

    record SetName(String name) implements DesignEdit {}

    record SetDescription(String description) implements DesignEdit {}

    record SetAuthor(String author) implements DesignEdit {}

    record SetRegions(List<RegionName> regions) implements DesignEdit {}

    record SetNotes(String notes) implements DesignEdit {}

    record SetDecisions(List<Decision> decisions) implements DesignEdit {}

    record SetSuppressions(List<Suppression> suppressions) implements DesignEdit {}
}
