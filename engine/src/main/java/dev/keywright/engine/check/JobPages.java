package dev.keywright.engine.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Job;

/** Pages of exports and imports, in the order of their ARNs; a token is the last ARN of the page before. */
final class JobPages {
    static final int MOST = 25;

    private JobPages() {}

    record Page<J extends Job>(List<J> jobs, Optional<String> next) {}

    static <J extends Job> Page<J> page(Stream<J> jobs, Optional<Integer> limit, Optional<String> token) {
        token.filter(text -> !text.startsWith("arn:")).ifPresent(_ -> {
            throw Message.INVALID_NEXT_TOKEN.asValidation();
        });
        List<J> rest = jobs.filter(job -> token.map(last -> job.id().compareTo(last) > 0).orElse(true))
                .sorted(Comparator.comparing(Job::id))
                .toList();
        List<J> page = rest.subList(0, Math.min(limit.orElse(MOST), rest.size()));
        return new Page<>(page, page.size() < rest.size() ? Optional.of(page.getLast().id()) : Optional.empty());
    }
}
