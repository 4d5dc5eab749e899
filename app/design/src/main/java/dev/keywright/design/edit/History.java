package dev.keywright.design.edit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import dev.keywright.design.model.Design;

/**
 * The values a design has had. Undo makes the previous value current again; values share what they have in common, so a
 * long history is cheap. Not for several threads at once.
 */
public final class History {
    private static final int MAX_STEPS = 1_000;
    private static final Duration TYPING_PAUSE = Duration.ofMillis(1_500);

    /** @param label what led to it, empty for the first */
    private record Step(Design design, String label, Optional<String> typing, Instant at, long revision) {}

    private final InstantSource clock;
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private Step present;
    private long revisions;

    public History(Design start, InstantSource clock) {
        this.clock = clock;
        this.present = new Step(start, "", Optional.empty(), clock.instant(), 0);
    }

    public Design present() {
        return present.design;
    }

    /** Names the present value: the same number again after an undo and a redo, never the same for another value. */
    public long revision() {
        return present.revision;
    }

    /**
     * Makes the edited design current. What was undone before is gone. Typing into one place without a pause is one step.
     *
     * @throws RefusedEditException when the edit cannot be; nothing has changed then
     */
    public Design apply(Edit edit) {
        Design changed = Edits.apply(present.design, edit);
        if (changed.equals(present.design)) {
            return present.design;
        }
        Instant now = clock.instant();
        if (!continues(edit, now)) {
            past.push(present);
            if (past.size() > MAX_STEPS) {
                past.removeLast();
            }
        }
        future.clear();
        present = new Step(changed, edit.label(), edit.typing(), now, ++revisions);
        return changed;
    }

    private boolean continues(Edit edit, Instant now) {
        return edit.typing().isPresent() && edit.typing().equals(present.typing) && future.isEmpty() && !past.isEmpty()
                && Duration.between(present.at, now).compareTo(TYPING_PAUSE) < 0;
    }

    /** Ends a burst of typing: the next edit is a step of its own. Leaving a field or saving calls it. */
    public void pause() {
        present = new Step(present.design, present.label, Optional.empty(), present.at, present.revision);
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** What undo would take back, for a menu. */
    public Optional<String> undoLabel() {
        return canUndo() ? Optional.of(present.label) : Optional.empty();
    }

    /** What redo would do again, for a menu. */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(future.peek()).map(Step::label);
    }

    /** The present stays as it is when there is nothing to undo. */
    public Design undo() {
        if (canUndo()) {
            pause();
            future.push(present);
            present = past.pop();
            pause();
        }
        return present.design;
    }

    /** The present stays as it is when there is nothing to redo. */
    public Design redo() {
        if (canRedo()) {
            past.push(present);
            present = future.pop();
            pause();
        }
        return present.design;
    }
}
