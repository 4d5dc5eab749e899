package dev.keywright.engine.check;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.ListStreamsRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedStream;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.StreamArn;
import dev.keywright.engine.schema.TableStream;

final class ListStreamsCheck {
    private static final int MAX_PAGE = 100;

    private ListStreamsCheck() {}

    static CheckedStream.ListStreams check(ListStreamsRequest request, Scope scope) {
        Members members = new Members(Wording.OLDER).indexName("TableName", request.tableName())
                .range("Limit", request.limit(), 1, Integer.MAX_VALUE);
        StreamLookup.arn(members, "ExclusiveStartStreamArn", request.exclusiveStartStreamArn()).done();
        int limit = request.limit().orElse(MAX_PAGE);
        if (limit > MAX_PAGE) {
            throw Message.STREAMS_LIMIT.asValidation(MAX_PAGE);
        }
        List<TableStream> all = scope.tables()
                .streams()
                .readable(scope.now())
                .stream()
                .filter(stream -> request.tableName().map(stream.table().value()::equals).orElse(true))
                .toList();
        List<TableStream> rest = all.subList(
                request.exclusiveStartStreamArn().map(start -> behind(all, start, scope)).orElse(0), all.size());
        List<TableStream> page = rest.subList(0, Math.min(limit, rest.size()));
        return new CheckedStream.ListStreams(page,
                page.size() < rest.size() ? Optional.of(page.getLast()) : Optional.empty());
    }

    /** Where the page goes on; nowhere behind a stream that is not, or no longer, there. */
    private static int behind(List<TableStream> all, String start, Scope scope) {
        for (int i = 0; i < all.size(); i++) {
            if (StreamArn.of(scope.arn(all.get(i).table()), all.get(i)).toString().equals(start)) {
                return i + 1;
            }
        }
        return all.size();
    }
}
