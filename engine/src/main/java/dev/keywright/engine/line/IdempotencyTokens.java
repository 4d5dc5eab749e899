package dev.keywright.engine.line;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;

/** The client tokens of the last ten minutes' transactions (FACTS §3.1), with what a repetition costs. */
final class IdempotencyTokens {
    /** What a repeated transaction does: nothing. */
    static final Outcome.ItemsWritten REPLAYED = new Outcome.ItemsWritten(List.of(), Map.of());

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private record Place(Tenant tenant, String token) {}

    private record Known(String fingerprint, Receipt replay, Instant until) {}

    private final SequencedMap<Place, Known> known = new LinkedHashMap<>();

    /** @throws FaultException when the token belongs to another request */
    synchronized Optional<Receipt> find(Tenant tenant, Checked.IdempotencyToken token, Instant now) {
        while (!known.isEmpty() && !known.firstEntry().getValue().until().isAfter(now)) {
            known.pollFirstEntry();
        }
        Optional<Known> same = Optional.ofNullable(known.get(new Place(tenant, token.token())));
        if (same.isPresent() && !same.get().fingerprint().equals(token.fingerprint())) {
            throw new FaultException(new Fault.IdempotentParameterMismatch(Message.TOKEN_REUSED.with()));
        }
        return same.map(Known::replay);
    }

    synchronized void remember(Tenant tenant, Checked.IdempotencyToken token, Receipt replay, Instant now) {
        known.put(new Place(tenant, token.token()), new Known(token.fingerprint(), replay, now.plus(REMEMBERED)));
    }
}
