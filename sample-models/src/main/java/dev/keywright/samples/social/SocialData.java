package dev.keywright.samples.social;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import dev.keywright.samples.parts.Dates;
import dev.keywright.samples.parts.Dice;
import dev.keywright.samples.parts.People;
import dev.keywright.samples.parts.People.Person;
import dev.keywright.samples.parts.Row;
import dev.keywright.samples.parts.Rows;

/** People first, then who follows whom, then what they post and like. Counters are what the edges add up to. */
final class SocialData {
    static final Duration FEED_LIFE = Duration.ofDays(14);

    private static final List<String> ABOUT = List.of("Bakes bread, breaks bikes.", "Here for the birds.",
            "Maps, trains, timetables.", "Retired from retirement.", "Mostly mushrooms.", "Plays the viola. Still.");
    private static final List<String> TEXTS = List.of("First frost, last tomatoes.", "The 7:42 was on time. I was not.",
            "Rye, 78 % hydration, patience.", "A goldcrest on the fence, five grams of nerve.",
            "Found: one glove, left, hopeful.", "Second movement finally without stopping.",
            "Does anybody know this fern?", "The lighthouse is open on Sundays again.");

    private final Dice dice = new Dice(1_967);
    private final Rows rows = new Rows(SocialSchema.GRAPH, SocialSchema.FEEDS);
    private final List<String> users = new ArrayList<>();
    private final Map<String, SequencedSet<String>> follows = new LinkedHashMap<>();
    private final Map<String, Integer> followers = new LinkedHashMap<>();
    private final List<Row> posts = new ArrayList<>();

    SocialData(int items) {
        List<Person> people = new ArrayList<>();
        for (int i = 1; i <= Math.max(40, items / 22); i++) {
            people.add(People.person(dice, i));
            users.add(people.getLast().handle());
        }
        follow();
        people.forEach(this::post);
        likes();
        people.forEach(this::node);
        users.forEach(this::feed);
    }

    Rows rows() {
        return rows;
    }

    /** Most follow the first few: fame is a power law. */
    private void follow() {
        for (int i = 0; i < users.size(); i++) {
            String user = users.get(i);
            SequencedSet<String> followed = dice.several(users, i == 1 ? 14 : dice.between(2, 9));
            if (i > 0) {
                followed.add(users.getFirst());
            }
            followed.remove(user);
            follows.put(user, followed);
            for (String other : followed) {
                followers.merge(other, 1, Integer::sum);
                rows.add(SocialSchema.FOLLOW, Row.of("userId", user, "followed", other, "since",
                        Dates.day(Dates.daysAgo(dice.between(1, 900)))));
            }
            if (i == 2 || dice.chance(4)) {
                rows.add(SocialSchema.BLOCK, Row.of("userId", user, "blocked", users.get((i + 7) % users.size()),
                        "since", Dates.day(Dates.daysAgo(dice.between(1, 400)))));
            }
        }
    }

    private void post(Person person) {
        for (int i = person.number() <= 2 ? 6 : dice.between(0, 5); i > 0; i--) {
            Instant at = Dates.minutesAgo(dice.between(5, 30_000));
            posts.add(Row.of("userId", person.handle(), "postId", at.toString() + "-" + dice.id(5), "postedAt", at,
                    "text", dice.of(TEXTS)));
        }
    }

    private void likes() {
        Map<String, Integer> likes = new LinkedHashMap<>();
        for (String user : users) {
            for (Row post : dice.several(posts, dice.between(0, 7))) {
                rows.add(SocialSchema.LIKE, Row.of("userId", user, "postId", post.text("postId"), "likedAt",
                        Dates.minutesAgo(dice.between(1, 4)).toString()));
                likes.merge(post.text("postId"), 1, Integer::sum);
            }
        }
        posts.forEach(post -> rows.add(SocialSchema.POST,
                post.with("likes", likes.getOrDefault(post.text("postId"), 0))));
    }

    private void node(Person person) {
        String user = person.handle();
        rows.add(SocialSchema.USER, Row.of("userId", user, "name", person.name(), "about", dice.of(ABOUT), "joinedOn",
                Dates.day(Dates.daysAgo(dice.between(30, 2_000))), "followers",
                followers.getOrDefault(user, 0), "follows", followedBy(user).size()));
    }

    private void feed(String user) {
        SequencedSet<String> followed = followedBy(user);
        posts.stream()
                .filter(post -> followed.contains(post.text("userId")))
                .filter(post -> post.text("postedAt").compareTo(Dates.daysAgo(14).toString()) > 0)
                .sorted(Comparator.comparing((Row post) -> post.text("postId")).reversed())
                .limit(12)
                .forEach(post -> rows.add(SocialSchema.FEED_ENTRY, Row.of("userId", user, "postId",
                        post.text("postId"), "author", post.text("userId"), "expiresAt",
                        Dates.expiry(Instant.parse(post.text("postedAt")), FEED_LIFE))));
    }

    private SequencedSet<String> followedBy(String user) {
        return follows.getOrDefault(user, new LinkedHashSet<>());
    }
}
