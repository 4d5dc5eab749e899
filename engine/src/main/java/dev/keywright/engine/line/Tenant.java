package dev.keywright.engine.line;

/**
 * Whose tables a request sees. Clients with other credentials or another region see others, as with the service.
 *
 * @param account the name of an account; the endpoint takes the access key for it
 */
public record Tenant(String account, String region) {
    /** For whoever has the engine to himself: the app, the command line, an endpoint that all clients share. */
    public static final Tenant SHARED = new Tenant("shared", "us-east-1");

    /** The same account in another region. */
    public Tenant in(String otherRegion) {
        return new Tenant(account, otherRegion);
    }
}
