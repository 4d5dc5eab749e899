package dev.keywright.engine.differential;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends calls to one side, as one account: both sides keep the tables of different access keys apart. Waits after a
 * change of a table until it has happened, and reads a Scan to its end, since pages of a Scan need not be alike.
 */
final class Session {

    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final Set<String> OF_STREAMS = Set.of("ListStreams", "DescribeStream", "GetShardIterator",
            "GetRecords");
    private static final String NEWEST_OF = "newest of ";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI endpoint;
    private final String accessKey;

    /** @param accessKey letters and digits only, or DynamoDB Local refuses it */
    Session(HttpClient http, URI endpoint, String accessKey) {
        this.http = http;
        this.endpoint = endpoint;
        this.accessKey = accessKey;
    }

    Answer send(Call call) throws IOException, InterruptedException {
        Answer answer = switch (call.operation()) {
            case Call.ALL_SEGMENTS -> allSegments(call.input());
            case "Scan" -> allPages(call.input());
            case Call.ALL_RECORDS -> allRecords(call.input().path("TableName").asString());
            default -> post(call.operation(), withStream(call.input()));
        };
        if (!answer.isFault() && call.operation().matches("(Create|Update|Delete)Table")) {
            settle(call.input().path("TableName").asString());
        }
        return answer;
    }

    private Answer allSegments(ObjectNode input) throws IOException, InterruptedException {
        Answer all = null;
        for (int segment = 0; segment < input.path("TotalSegments").asInt(); segment++) {
            Answer next = allPages(input.deepCopy().put("Segment", segment));
            all = all == null || next.isFault() ? next : joined(all, next);
        }
        if (all == null) {
            throw new IllegalArgumentException("no TotalSegments in " + input);
        }
        return all;
    }

    private Answer allPages(ObjectNode input) throws IOException, InterruptedException {
        Answer all = post("Scan", input);
        JsonNode last = all.member("LastEvaluatedKey");
        while (!last.isMissingNode()) {
            ObjectNode further = input.deepCopy();
            further.set("ExclusiveStartKey", last);
            Answer next = post("Scan", further);
            if (next.isFault()) {
                return next;
            }
            all = joined(all, next);
            last = next.member("LastEvaluatedKey");
        }
        return all;
    }

    /** Units are left out: how many a Scan of several pages takes depends on where they end. */
    private static Answer joined(Answer some, Answer more) {
        ObjectNode body = some.body().deepCopy();
        body.remove("LastEvaluatedKey");
        body.remove("ConsumedCapacity");
        for (String count : new String[]{"Count", "ScannedCount"}) {
            body.put(count, some.member(count).asInt() + more.member(count).asInt());
        }
        if (body.get("Items") instanceof ArrayNode items) {
            more.member("Items").forEach(items::add);
        }
        return new Answer(some.status(), body);
    }

    /** Every record of the newest stream of a table, which a script cannot name, since each side has its own ARN. */
    private Answer allRecords(String table) throws IOException, InterruptedException {
        ObjectNode stream = newestStream(table);
        ObjectNode all = JSON.createObjectNode();
        ArrayNode records = all.putArray("Records");
        for (JsonNode shard : post("DescribeStream", stream.deepCopy()).member("StreamDescription").path("Shards")) {
            ObjectNode start = stream.deepCopy().put("ShardIteratorType", "TRIM_HORIZON");
            start.set("ShardId", shard.path("ShardId"));
            String iterator = post("GetShardIterator", start).member("ShardIterator").asString();
            while (!iterator.isEmpty()) {
                Answer page = post("GetRecords", JSON.createObjectNode().put("ShardIterator", iterator));
                if (page.isFault()) {
                    return page;
                }
                page.member("Records").forEach(records::add);
                iterator = page.member("Records").isEmpty() ? "" : page.member("NextShardIterator").asString("");
            }
        }
        return new Answer(200, all);
    }

    private ObjectNode newestStream(String table) throws IOException, InterruptedException {
        JsonNode newest = post("ListStreams", JSON.createObjectNode().put("TableName", table)).member("Streams")
                .path(0);
        return JSON.createObjectNode().put("StreamArn", newest.path("StreamArn").asString());
    }

    /** The input with the ARN that this side has for {@code "StreamArn": "newest of TABLE"}. */
    private ObjectNode withStream(ObjectNode input) throws IOException, InterruptedException {
        String given = input.path("StreamArn").asString("");
        if (!given.startsWith(NEWEST_OF)) {
            return input;
        }
        ObjectNode named = input.deepCopy();
        named.setAll(newestStream(given.substring(NEWEST_OF.length())));
        return named;
    }

    /** Polls until the table is there with all indexes, or gone. */
    private void settle(String table) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        ObjectNode input = JSON.createObjectNode().put("TableName", table);
        while (!isSettled(post("DescribeTable", input))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(table + " has not become ACTIVE at " + endpoint);
            }
            Thread.onSpinWait();
        }
    }

    private static boolean isSettled(Answer described) {
        JsonNode table = described.member("Table");
        return described.isFault() || (table.path("TableStatus").asString().equals("ACTIVE")
                && StreamSupport.stream(table.path("GlobalSecondaryIndexes").spliterator(), false)
                        .allMatch(index -> index.path("IndexStatus").asString().equals("ACTIVE")));
    }

    private Answer post(String operation, ObjectNode input) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target",
                        (OF_STREAMS.contains(operation) ? "DynamoDBStreams_20120810." : "DynamoDB_20120810.")
                                + operation)
                .header("X-Amz-Date", "20261122T120000Z")
                .header("Authorization", "AWS4-HMAC-SHA256 Credential=" + accessKey
                        + "/20261122/eu-west-2/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=00")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(input)))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        return JSON.readTree(response.body()) instanceof ObjectNode body
                ? new Answer(response.statusCode(), body)
                : new Answer(response.statusCode(), JSON.createObjectNode().put("message", response.body()));
    }
}
