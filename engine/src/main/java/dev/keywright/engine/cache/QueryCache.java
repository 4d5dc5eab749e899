package dev.keywright.engine.cache;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.line.Tenant;

/** Answers of Query and Scan by everything the request says. For any number of threads. */
final class QueryCache {
    private record Asked(Tenant tenant, Request<?> request) {}

    private final boolean isOn;
    private final Recent<Asked, Response> answers;
    private final InstantSource clock;
    private long hits;
    private long misses;

    QueryCache(CacheSettings settings, InstantSource clock) {
        this.isOn = !settings.queryTimeToLive().isZero();
        this.answers = new Recent<>(settings.queryTimeToLive(), settings.mostQueries());
        this.clock = clock;
    }

    /** The answer from before, or the one there is now. */
    @SuppressWarnings("unchecked") // what is kept for a request answers such a request
    <R extends Response> R answer(Tenant tenant, Request<R> request, Supplier<R> ask) {
        Asked asked = new Asked(tenant, request);
        Optional<Response> known = find(asked);
        if (known.isPresent()) {
            return (R) known.get();
        }
        R answer = ask.get();
        keep(asked, answer);
        return answer;
    }

    private synchronized Optional<Response> find(Asked asked) {
        Optional<Response> known = isOn ? answers.get(asked, clock.instant()) : Optional.empty();
        if (known.isPresent()) {
            hits++;
        } else {
            misses++;
        }
        return known;
    }

    private synchronized void keep(Asked asked, Response answer) {
        if (isOn) {
            answers.put(asked, answer, clock.instant());
        }
    }

    synchronized long hits() {
        return hits;
    }

    synchronized long misses() {
        return misses;
    }
}
