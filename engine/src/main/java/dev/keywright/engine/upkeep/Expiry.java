package dev.keywright.engine.upkeep;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TimeToLive;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/**
 * Which items of a table have expired at one moment: those whose attribute is a number of epoch seconds that have
 * passed, though not five years ago or more, which is taken for a mistake (FACTS §6.2).
 */
public final class Expiry {
    private static final int YEARS = 5;

    private final String attribute;
    private final BigDecimal nowSeconds;
    private final BigDecimal mistakenSeconds;

    private Expiry(String attribute, Instant now) {
        this.attribute = attribute;
        nowSeconds = BigDecimal.valueOf(now.getEpochSecond());
        mistakenSeconds = BigDecimal
                .valueOf(now.atOffset(ZoneOffset.UTC).minusYears(YEARS).toEpochSecond());
    }

    /** Empty when nothing in the table expires. */
    public static Optional<Expiry> of(Table table, Instant now) {
        return table.settings().timeToLive() instanceof TimeToLive.Enabled enabled && enabled.isSettled(now)
                ? Optional.of(new Expiry(enabled.attributeName(), now))
                : Optional.empty();
    }

    public boolean hasExpired(Item item) {
        if (!(item.get(attribute) instanceof AttributeValue.N(var number))) {
            return false;
        }
        BigDecimal seconds = number.toBigDecimal();
        return seconds.compareTo(nowSeconds) <= 0 && seconds.compareTo(mistakenSeconds) > 0;
    }
}
