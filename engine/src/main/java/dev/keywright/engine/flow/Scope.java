package dev.keywright.engine.flow;

import java.time.Instant;

import dev.keywright.engine.schema.TableArn;
import dev.keywright.engine.schema.TableName;

/**
 * What a request sees of the world it arrives in.
 *
 * @param tables the tables of the account and region, as of this request
 * @param jobs what takes longer than a request in that account and region, running or done
 * @param now when the request arrived
 */
public record Scope(String account, String region, Tables tables, Jobs jobs, Instant now) {
    /** The same world, but with other jobs. */
    public Scope withJobs(Jobs changed) {
        return new Scope(account, region, tables, changed, now);
    }

    public TableArn arn(TableName table) {
        return new TableArn(region, account, table);
    }
}
