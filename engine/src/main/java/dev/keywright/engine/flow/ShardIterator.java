package dev.keywright.engine.flow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import dev.keywright.engine.schema.SequenceNumber;
import dev.keywright.engine.schema.ShardId;
import dev.keywright.engine.schema.StreamArn;

/**
 * Where to read a shard from, as the text that a caller carries from one request to the next: the stream, then in
 * base64 what callers have no need to understand.
 *
 * @param from the first record that has not been read yet
 */
public record ShardIterator(StreamArn stream, ShardId shard, SequenceNumber from, Instant issuedAt) {
    /** How long an iterator can be used (FACTS §6.1). */
    private static final Duration VALID = Duration.ofMinutes(15);

    private static final String BETWEEN = "|1|";

    public boolean isExpired(Instant now) {
        return now.isAfter(issuedAt.plus(VALID));
    }

    /** Empty when no iterator looks like this. */
    public static Optional<ShardIterator> parse(String text) {
        int end = text.indexOf(BETWEEN);
        if (end < 0) {
            return Optional.empty();
        }
        return StreamArn.parse(text.substring(0, end))
                .flatMap(stream -> parse(stream, text.substring(end + BETWEEN.length())));
    }

    private static Optional<ShardIterator> parse(StreamArn stream, String rest) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(rest));
            if (bytes.remaining() <= 2 * Long.BYTES) {
                return Optional.empty();
            }
            SequenceNumber from = new SequenceNumber(bytes.getLong());
            Instant issuedAt = Instant.ofEpochMilli(bytes.getLong());
            return Optional.of(new ShardIterator(stream,
                    new ShardId(StandardCharsets.UTF_8.decode(bytes).toString()), from, issuedAt));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        byte[] id = shard.value().getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES + id.length)
                .putLong(from.value())
                .putLong(issuedAt.toEpochMilli())
                .put(id);
        return stream + BETWEEN + Base64.getEncoder().encodeToString(bytes.array());
    }
}
