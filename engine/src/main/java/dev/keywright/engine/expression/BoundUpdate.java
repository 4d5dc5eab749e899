package dev.keywright.engine.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** What an update changes, in the order written; no two of its paths overlap or conflict. */
public record BoundUpdate(List<UpdateAction> actions) {
    /** Changes nothing, but creates an item that is missing. */
    public static final BoundUpdate NOTHING = new BoundUpdate(List.of());

    public BoundUpdate {
        actions = List.copyOf(actions);
    }

    /** The top-level attributes it writes, in order of appearance. */
    public SequencedSet<String> attributes() {
        SequencedSet<String> names = new LinkedHashSet<>();
        actions.forEach(action -> names.add(action.path().attribute()));
        return names;
    }

    /** The places it writes: what {@code UPDATED_OLD} shows of the old item and {@code UPDATED_NEW} of the new. */
    public BoundProjection touched() {
        return new BoundProjection(actions.stream().map(UpdateAction::path).toList());
    }

    /** Whether it makes an item where there is none: an update of only REMOVE and DELETE does not (FACTS §4.5). */
    public boolean createsItem() {
        return actions.isEmpty() || actions.stream().anyMatch(BoundUpdate::brings);
    }

    private static boolean brings(UpdateAction action) {
        return switch (action) {
            case UpdateAction.Set _,UpdateAction.Add _ -> true;
            case UpdateAction.Remove _,UpdateAction.Delete _ -> false;
        };
    }
}
