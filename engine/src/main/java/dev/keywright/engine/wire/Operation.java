package dev.keywright.engine.wire;

import java.nio.ByteBuffer;

import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;

/**
 * One operation of the API, able to read and write its requests and its responses. The same tables serve both sides of
 * a connection.
 *
 * @param <Q> its request
 * @param <R> its response
 */
public final class Operation<Q extends Request<R>, R extends Response> {
    private static final int SMALLEST_BUFFER_BYTES = 256;
    private static final int LARGEST_GUESS_BYTES = 1 << 20;

    private final String name;
    private final Class<Q> type;
    private final Kind<Q> request;
    private final Kind<R> response;

    /** How large a buffer the last answers needed: neighbouring calls are alike. A guess, so races do no harm. */
    private volatile int answerBytes = SMALLEST_BUFFER_BYTES;

    Operation(String name, Class<Q> type, Kind<Q> request, Kind<R> response) {
        this.name = name;
        this.type = type;
        this.request = request;
        this.response = response;
    }

    /** As the API spells it, such as {@code GetItem}. */
    public String name() {
        return name;
    }

    /** What a call carries in its {@code X-Amz-Target} header. */
    public String target() {
        return Operations.target(name);
    }

    Class<Q> type() {
        return type;
    }

    /** @throws dev.keywright.engine.fault.FaultException with a {@code SerializationException} */
    public Q readRequest(byte[] body, int start, int length) {
        return JsonInput.readBody(request, body, start, length);
    }

    /** @throws dev.keywright.engine.fault.FaultException with a {@code SerializationException} */
    public Q readRequest(byte[] body) {
        return readRequest(body, 0, body.length);
    }

    /** @throws IllegalArgumentException when the request carries a value that no attribute can have */
    public ByteBuffer writeRequest(Q value) {
        return write(request, value, SMALLEST_BUFFER_BYTES);
    }

    /** @throws dev.keywright.engine.fault.FaultException with a {@code SerializationException} */
    public R readResponse(byte[] body) {
        return JsonInput.readBody(response, body, 0, body.length);
    }

    public ByteBuffer writeResponse(R value) {
        int guess = answerBytes;
        ByteBuffer answer = write(response, value, guess);
        int needed = answer.remaining();
        if (needed > guess || needed < guess / 2) {
            answerBytes = Math.clamp(needed + needed / 8L, SMALLEST_BUFFER_BYTES, LARGEST_GUESS_BYTES);
        }
        return answer;
    }

    private static <T> ByteBuffer write(Kind<T> kind, T value, int expectedBytes) {
        JsonOutput out = new JsonOutput(expectedBytes);
        kind.write(value, out);
        return out.toBuffer();
    }

    @Override
    public String toString() {
        return name;
    }
}
