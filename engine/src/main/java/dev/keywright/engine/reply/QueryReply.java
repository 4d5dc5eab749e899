package dev.keywright.engine.reply;

import java.util.Optional;

import dev.keywright.engine.api.QueryResponse;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;

final class QueryReply {
    private QueryReply() {}

    static QueryResponse of(Checked.Query checked, Outcome.PageRead page, Receipt receipt) {
        return new QueryResponse(PageReply.items(checked.read(), page), Optional.of(page.count()),
                Optional.of(page.scanned()), page.last(), CapacityReply.ofOne(receipt, checked.detail()));
    }
}
