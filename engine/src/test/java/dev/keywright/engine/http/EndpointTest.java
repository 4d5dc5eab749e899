package dev.keywright.engine.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.storage.mv.MvStore;

/** What no SDK would send, byte by byte over plain sockets. */
class EndpointTest {
    private static final String SIGNED = "Authorization: AWS4-HMAC-SHA256 Credential=one/20261122/eu-west-1/dynamodb/"
            + "aws4_request, SignedHeaders=host, Signature=0\r\nX-Amz-Date: 20261122T000000Z\r\n";
    private static final String JSON = "Content-Type: application/x-amz-json-1.0\r\n";
    private static final String LIST_TABLES = "X-Amz-Target: DynamoDB_20120810.ListTables\r\n";

    private final Engine engine = Engine.open(EngineSettings.of(MvStore.inMemory()));
    private final Endpoint endpoint = Endpoint.start(EndpointSettings.onPort(0), engine);

    @AfterEach
    void stop() {
        endpoint.close();
        engine.close();
    }

    @Test
    void answersWithTheHeadersOfTheService() throws IOException {
        String answer = exchange(post(JSON + SIGNED + LIST_TABLES, "{}"));
        assertThat(answer).startsWith("HTTP/1.1 200 OK\r\n").endsWith("\r\n\r\n{\"TableNames\":[]}");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/x-amz-json-1.0\r\n",
                "x-amzn-requestid: ", "x-amz-crc32: " + crc32("{\"TableNames\":[]}".getBytes(UTF_8)) + "\r\n",
                "content-length: 17\r\n");
    }

    @Test
    void answersBothPrefixesOnOnePort() throws IOException {
        assertThat(exchange(post(JSON + SIGNED + "X-Amz-Target: DynamoDBStreams_20120810.ListTables\r\n", "{}")))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void saysThatItIsHealthy() throws IOException {
        assertThat(exchange("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 200")
                .contains("healthy: dynamodb.");
        assertThat(exchange("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            POST /other  | 404
                                            GET /other   | 404
                                            PUT /        | 405
                                            DELETE /     | 405
                                            """)
    void refusesOtherPathsAndMethods(String line, String status) throws IOException {
        assertThat(exchange(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Amz-Target: DynamoDB_20120810.Nonsense\r\n", "X-Amz-Target: ListTables\r\n", ""})
    void knowsNoOtherOperations(String target) throws IOException {
        assertThat(exchange(post(JSON + SIGNED + target, "{}"))).startsWith("HTTP/1.1 400")
                .endsWith("{\"__type\":\"com.amazon.coral.service#UnknownOperationException\"}");
    }

    @Test
    void wantsToKnowWhoAsks() throws IOException {
        assertThat(exchange(post(JSON + LIST_TABLES, "{}"))).startsWith("HTTP/1.1 400")
                .endsWith(
                        "{\"__type\":\"com.amazon.coral.service#MissingAuthenticationTokenException\","
                                + "\"message\":\"Request is missing Authentication Token\"}");
        assertThat(exchange(post(JSON + LIST_TABLES + "Authorization: AWS4-HMAC-SHA256 Credential=a/b\r\n", "{}")))
                .contains("#IncompleteSignatureException", "requires 'Signature' parameter. ",
                        "requires 'SignedHeaders' parameter. ", "either a 'X-Amz-Date' or a 'Date' header. ",
                        "Authorization=AWS4-HMAC-SHA256 Credential=a/b")
                .doesNotContain("'Credential'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{}{}", "{\"Limit\":}", "{'Limit':1}", "\u0000",
            "{\"ExclusiveStartTableName\":\"unterminated"})
    void refusesBodiesThatAreNoJsonObject(String body) throws IOException {
        assertThat(exchange(post(JSON + SIGNED + LIST_TABLES, body))).startsWith("HTTP/1.1 400")
                .endsWith("{\"__type\":\"com.amazon.coral.service#SerializationException\"}");
    }

    @Test
    void refusesAThousandFoldNestingWithoutFalling() throws IOException {
        String deep = "{\"Item\":" + "{\"a\":{\"M\":".repeat(20_000) + "{}" + "}}".repeat(20_000) + "}";
        assertThat(exchange(post(JSON + SIGNED + "X-Amz-Target: DynamoDB_20120810.PutItem\r\n", deep)))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense\r\n\r\n", "POST / HTTP/1.1\r\nno colon here\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: two\r\n\r\n{}",
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n"})
    void refusesWhatIsNoHttp(String bytes) throws IOException {
        assertThat(exchange(bytes)).matches("(?s)HTTP/1\\.1 4\\d\\d .*").contains("close");
    }

    @Test
    void refusesALineOrHeadersWithoutEnd() throws IOException {
        assertThat(exchange("GET /" + "x".repeat(100_000) + " HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 414");
        assertThat(exchange("POST / HTTP/1.1\r\n" + "Long: header\r\n".repeat(20_000) + "\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void refusesABodyOfMoreThanSixteenMegabytes() throws IOException {
        assertThat(exchange("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 16777217\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void takesAndGivesGzip() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("{\"Limit\":7}".getBytes(UTF_8));
        }
        String asked = post(JSON + SIGNED + LIST_TABLES + "Content-Encoding: gzip\r\n",
                compressed.toString(ISO_8859_1));
        assertThat(exchange(asked)).startsWith("HTTP/1.1 200");
        assertThat(exchange(post(JSON + SIGNED + LIST_TABLES + "Content-Encoding: gzip\r\n", "{}")))
                .contains("#SerializationException");

        String put = "X-Amz-Target: DynamoDB_20120810.PutItem\r\nAccept-Encoding: gzip\r\n";
        String answer = exchange(post(JSON + SIGNED + put,
                "{\"TableName\":\"table\",\"Item\":{\"pk\":{\"N\":\"" + "x".repeat(2000) + "\"}}}"));
        assertThat(answer).startsWith("HTTP/1.1 400").containsIgnoringCase("content-encoding: gzip\r\n");
        byte[] body = answer.substring(answer.indexOf("\r\n\r\n") + 4).getBytes(ISO_8859_1);
        assertThat(answer).contains("x-amz-crc32: " + crc32(body) + "\r\n");
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), UTF_8))
                .contains("x".repeat(2000));
    }

    @Test
    void answersPipelinedRequestsInOrder() throws IOException {
        StringBuilder requests = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            requests.append(open(JSON + SIGNED + LIST_TABLES, "{\"Limit\":" + (i % 2 == 0 ? "10" : "\"ten\"") + "}"));
        }
        String answers = exchange(requests + post(JSON + SIGNED + LIST_TABLES, "{}"));
        String[] bodies = answers.split("HTTP/1\\.1 ");
        assertThat(bodies).hasSize(52);
        for (int i = 0; i < 50; i++) {
            assertThat(bodies[i + 1]).startsWith(i % 2 == 0 ? "200" : "400");
        }
    }

    @Test
    void refusesWebPagesUnlessTheyWereAllowed() throws IOException {
        String page = "Origin: http://page.example\r\n";
        assertThat(exchange(post(JSON + SIGNED + LIST_TABLES + page, "{}"))).startsWith("HTTP/1.1 403");
        assertThat(exchange(post(JSON + SIGNED + LIST_TABLES + "Sec-Fetch-Site: cross-site\r\n", "{}")))
                .startsWith("HTTP/1.1 403");
        assertThat(exchange(post("Content-Type: text/plain\r\n" + SIGNED + LIST_TABLES, "{}")))
                .startsWith("HTTP/1.1 400");
        assertThat(exchange("OPTIONS / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + page + "\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContainIgnoringCase("access-control");
        EndpointSettings allowing = EndpointSettings.onPort(0).withAllowedOrigins(Set.of("http://page.example"));
        try (Endpoint open = Endpoint.start(allowing, engine)) {
            assertThat(exchange(open.port(), post(JSON + SIGNED + LIST_TABLES + page, "{}")))
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("access-control-allow-origin: http://page.example\r\n");
            assertThat(exchange(open.port(), "OPTIONS / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + page
                    + "Access-Control-Request-Headers: x-amz-target\r\n\r\n")).startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("access-control-allow-headers: x-amz-target\r\n");
            assertThat(exchange(open.port(),
                    post(JSON + SIGNED + LIST_TABLES + "Origin: http://other.example\r\n", "{}")))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void listensOnLoopbackOnly() {
        assertThat(EndpointSettings.onPort(0).address().isLoopbackAddress()).isTrue();
    }

    @Test
    void saysWhenThePortIsTaken() {
        assertThatThrownBy(() -> Endpoint.start(EndpointSettings.onPort(endpoint.port()), engine))
                .isInstanceOf(EndpointException.class)
                .hasMessageContaining("127.0.0.1:" + endpoint.port())
                .hasMessageContaining("in use");
    }

    @Test
    void keepsConnectionsOpenAndClosesThemAtTheEnd() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream().write(open(JSON + SIGNED + LIST_TABLES, "{}").getBytes(ISO_8859_1));
                assertThat(readOne(socket)).endsWith("{\"TableNames\":[]}");
            }
            endpoint.close();
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    private static String readOne(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("]}") < 0) {
            answer.append((char) socket.getInputStream().read());
        }
        return answer.toString();
    }

    private static String post(String headers, String body) {
        return open("Connection: close\r\n" + headers, body);
    }

    private static String open(String headers, String body) {
        return "POST / HTTP/1.1\r\nHost: x\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private String exchange(String request) throws IOException {
        return exchange(endpoint.port(), request);
    }

    private static String exchange(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request.getBytes(ISO_8859_1));
                socket.getInputStream().transferTo(answer);
            } catch (SocketException reset) {
                assertThat(answer.size()).as("answered before the connection was cut").isPositive();
            }
            return answer.toString(ISO_8859_1);
        }
    }

    private static long crc32(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
