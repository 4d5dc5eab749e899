package dev.keywright.engine.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compressed bodies. */
final class Gzip {
    private Gzip() {}

    /** The content, or empty when it is not gzip or would be larger than {@code mostBytes}. */
    static Optional<byte[]> expand(byte[] compressed, int mostBytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] content = in.readNBytes(mostBytes + 1);
            return content.length > mostBytes ? Optional.empty() : Optional.of(content);
        } catch (IOException notGzip) {
            return Optional.empty();
        }
    }

    static ByteBuffer compress(ByteBuffer content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.remaining() / 2);
        try (GZIPOutputStream gzip = new FastGzip(out)) {
            gzip.write(content.array(), content.arrayOffset() + content.position(), content.remaining());
        } catch (IOException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
        return ByteBuffer.wrap(out.toByteArray());
    }

    /** Time matters more than the last bytes: the way is short. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
