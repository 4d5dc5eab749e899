package dev.keywright.engine.schema;

import java.time.Instant;
import java.util.Optional;

/**
 * A table's stream. A stream that was switched off stays readable for a day, so its label is kept.
 *
 * @param view empty when the stream is switched off
 * @param enabledAt when this stream began; its label is made of it
 */
public record StreamSettings(Optional<StreamViewType> view, Instant enabledAt) {
    public boolean isEnabled() {
        return view.isPresent();
    }
}
