package dev.keywright.engine.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.keywright.engine.api.DescribeContributorInsightsRequest;
import dev.keywright.engine.api.ListContributorInsightsRequest;
import dev.keywright.engine.api.UpdateContributorInsightsRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedAttachment;
import dev.keywright.engine.flow.CheckedAttachment.InsightsOf;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.ContributorInsights;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.InsightsMode;
import dev.keywright.engine.schema.InsightsStatus;
import dev.keywright.engine.schema.Table;

/** UpdateContributorInsights, DescribeContributorInsights and ListContributorInsights. */
final class ContributorInsightsCheck {
    private static final int MAX_PAGE = 100;

    private ContributorInsightsCheck() {}

    private enum Action {
        ENABLE, DISABLE
    }

    static CheckedAttachment.UpdateContributorInsights check(UpdateContributorInsightsRequest request, Scope scope) {
        new Members(Wording.OLDER).tableName("TableName", request.tableName())
                .indexName("IndexName", request.indexName())
                .required("ContributorInsightsAction", request.contributorInsightsAction())
                .oneOf("ContributorInsightsAction", request.contributorInsightsAction(), Action.values())
                .oneOf("ContributorInsightsMode", request.contributorInsightsMode(), InsightsMode.values())
                .done();
        Table table = TableLookup.forControl(scope, request.tableName().orElseThrow());
        Optional<IndexName> index = index(table, request.indexName());
        Optional<InsightsMode> before = Optional.ofNullable(table.settings().attachments().insights().get(index))
                .map(ContributorInsights::mode);
        InsightsMode mode = request.contributorInsightsMode()
                .map(InsightsMode::valueOf)
                .or(() -> before)
                .orElse(InsightsMode.ACCESSED_AND_THROTTLED_KEYS);
        InsightsStatus status = switch (Action.valueOf(request.contributorInsightsAction().orElseThrow())) {
            case ENABLE -> InsightsStatus.ENABLING;
            case DISABLE -> InsightsStatus.DISABLING;
        };
        return new CheckedAttachment.UpdateContributorInsights(table, index,
                new ContributorInsights(status, scope.now(), mode, scope.now()));
    }

    static CheckedAttachment.DescribeContributorInsights check(DescribeContributorInsightsRequest request,
            Scope scope) {
        new Members(Wording.OLDER).tableName("TableName", request.tableName())
                .indexName("IndexName", request.indexName())
                .done();
        Table table = TableLookup.forControl(scope, request.tableName().orElseThrow());
        return new CheckedAttachment.DescribeContributorInsights(table, index(table, request.indexName()));
    }

    static CheckedAttachment.ListContributorInsights check(ListContributorInsightsRequest request, Scope scope) {
        new Members(Wording.OLDER).length("TableName", request.tableName(), 1, 1024)
                .range("MaxResults", request.maxResults(), 0, MAX_PAGE)
                .done();
        List<InsightsOf> all = tables(request, scope).stream().flatMap(ContributorInsightsCheck::linesOf).toList();
        int from = request.nextToken().map(token -> positionAfter(all, token)).orElse(0);
        int limit = request.maxResults().filter(most -> most > 0).orElse(MAX_PAGE);
        int to = Math.min(all.size(), from + limit);
        return new CheckedAttachment.ListContributorInsights(all.subList(from, to),
                to < all.size() ? Optional.of(token(all.get(to - 1))) : Optional.empty());
    }

    private static Collection<Table> tables(ListContributorInsightsRequest request, Scope scope) {
        return request.tableName()
                .<Collection<Table>>map(name -> List.of(TableLookup.forControl(scope, name)))
                .orElseGet(() -> scope.tables()
                        .names(scope.now())
                        .stream()
                        .flatMap(name -> scope.tables().find(name, scope.now()).stream())
                        .toList());
    }

    private static Stream<InsightsOf> linesOf(Table table) {
        return table.settings()
                .attachments()
                .insights()
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().isEmpty() || global(table, entry.getKey().get()).isPresent())
                .map(entry -> new InsightsOf(table.name(), entry.getKey(), entry.getValue()));
    }

    private static int positionAfter(List<InsightsOf> all, String token) {
        for (int i = 0; i < all.size(); i++) {
            if (token(all.get(i)).equals(token)) {
                return i + 1;
            }
        }
        throw Message.PAGE_TOKEN_INVALID.asValidation();
    }

    private static String token(InsightsOf line) {
        return line.table() + line.index().map(index -> "/" + index).orElse("");
    }

    private static Optional<IndexName> index(Table table, Optional<String> given) {
        return given.map(name -> global(table, new IndexName(name))
                .orElseThrow(() -> Message.NAMED_INDEX_NOT_FOUND.asNotFound(name))
                .name());
    }

    private static Optional<GlobalIndex> global(Table table, IndexName name) {
        return table.schema().globalIndexes().stream().filter(index -> index.name().equals(name)).findFirst();
    }
}
