package dev.keywright.engine.flow;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableArn;
import dev.keywright.engine.schema.TableName;

/**
 * What a request sees of the world it arrives in.
 *
 * @param tables the tables of the account and region, as of this request
 * @param elsewhere the account's tables in another region, as they are when asked for
 * @param jobs what takes longer than a request in that account and region, running or done
 * @param now when the request arrived
 */
public record Scope(String account, String region, Tables tables, Function<String, Tables> elsewhere, Jobs jobs,
        Instant now) {
    /** The account's table of this name in another region. */
    public Optional<Table> find(String otherRegion, TableName table) {
        return elsewhere.apply(otherRegion).find(table, now);
    }

    /** The same world, but with other jobs. */
    public Scope withJobs(Jobs changed) {
        return new Scope(account, region, tables, elsewhere, changed, now);
    }

    public TableArn arn(TableName table) {
        return new TableArn(region, account, table);
    }
}
