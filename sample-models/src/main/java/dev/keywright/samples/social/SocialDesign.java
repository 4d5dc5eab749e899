package dev.keywright.samples.social;

import static dev.keywright.samples.parts.Scenarios.failing;
import static dev.keywright.samples.parts.Scenarios.load;
import static dev.keywright.samples.parts.Scenarios.oneKey;
import static dev.keywright.samples.parts.Scenarios.scenario;
import static dev.keywright.samples.parts.Scenarios.steady;

import java.util.List;

import dev.keywright.design.model.Decision;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.Suppression;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.scenario.InjectedFault;
import dev.keywright.design.scenario.RateCurve.Spike;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.samples.parts.Rows;

/** The network, whole. */
public final class SocialDesign {
    private SocialDesign() {}

    /** @param items about how many, 800 or more */
    public static Design design(int items) {
        Rows rows = new SocialData(items).rows();
        return Design.named("Social graph")
                .withDescription(
                        "People, posts and likes as an adjacency list; one inverted index reads edges backwards")
                .withAuthor("Keywright samples")
                .withRegions(List.of(new RegionName("us-west-2")))
                .withNotes(
                        """
                        A graph in a table is an adjacency list: the partition key is the one who acts, the sort key is \
                        what is done and to whom. USER#ada1 / FOLLOWS#hugo7 is an edge, and all edges of a person are \
                        one item collection. The index Inverted swaps the two keys and needs no attribute of its own: \
                        its partition FOLLOWS#hugo7 holds everybody who follows Hugo. Switch the item collections to it \
                        and back, and you see the same items from both ends.

                        That is as far as keys go. One step costs a query, two steps a query and a batch of reads; \
                        "friends of friends who like the same fern" is a question for a graph database, or for a job at \
                        night.

                        An inverted index has the popularity of the world in its partition keys. A person follows a few \
                        dozen others, but a million may follow one, and all these edges are one partition of the index. \
                        Play "somebody is on television": one post is asked for 9,000 times a second through the index, \
                        a partition gives 3,000 units, and while everything else stays cool, this post needs a cache. \
                        A write that meets a full partition of the index fails in the table, too.""")
                .withDecisions(List.of(
                        new Decision("Feeds have a table of their own", "2026-06-11",
                                """
                                An inverted index takes every item that has a sort key. Feed entries are most of all \
                                writes, nobody reads them backwards, and in the graph's table each would cost twice."""),
                        new Decision("Fan-out on writing, up to 10,000 followers", "2026-06-18",
                                """
                                A feed is read 30 times as often as anything is posted. But one post of somebody with a \
                                million followers would be a million writes; such posts are fetched when feeds are read."""),
                        new Decision("Like counters lag", "2026-06-25",
                                """
                                A transaction a like would meet at the item of a popular post and conflict. Edges are \
                                put at once, the counter follows by the stream, in batches.""")))
                .withTables(List.of(SocialSchema.GRAPH, SocialSchema.FEEDS))
                .withEntities(List.of(SocialSchema.USER, SocialSchema.FOLLOW, SocialSchema.POST, SocialSchema.LIKE,
                        SocialSchema.BLOCK, SocialSchema.FEED_ENTRY))
                .withAccessPatterns(new SocialPatterns(rows).all())
                .withScenarios(List.of(lunch(), television(), handlerBehind()))
                .withSuppressions(List.of(new Suppression("no-time-to-live", "entities/Block",
                        "A block is no lock: it stays until whoever made it takes it back.")))
                .withItems(rows.items());
    }

    private static Scenario lunch() {
        return scenario("lunch break", "Ten minutes, every pattern at its peak", 600, 9);
    }

    private static Scenario television() {
        return scenario("somebody is on television", "For two minutes half the country opens one post", 300, 91,
                load("Like a post", new Spike(90, 2_600, 60, 150)),
                load("Post by id", new Spike(120, 9_000, 60, 150), oneKey(0.9)),
                load("Person", new Spike(300, 3_000, 60, 150), oneKey(0.8)),
                load("Follow", new Spike(8, 60, 60, 150), oneKey(0.5)), load("Feed", steady(600)));
    }

    private static Scenario handlerBehind() {
        return failing(InjectedFault.Kind.THROTTLING, SocialSchema.FEEDS_NAME.value(), 60, 90, scenario(
                "feeds are late",
                "Feeds refuses for a minute and a half; the stream keeps what was posted, and the handler then writes "
                        + "all of it as fast as it can",
                300, 93, load("Copy a post into feeds", new Spike(20, 220, 150, 60)), load("Feed", steady(500)),
                load("Post", steady(15)), load("Like a post", steady(120))));
    }
}
