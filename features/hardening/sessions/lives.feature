@area:hardening/sessions
Feature: Hardening: how long sessions last
  A session that was left open somewhere ends without being signed out.

  Background:
    Given Ada has an account without a second factor

  @rule:H-SESSION-04
  Rule: A session SHOULD end 24 hours after its sign-in, however much it is used

    Example: a session is over after a day, although Ada used it every half hour
      Given Ada has signed in on a new browser
      And Ada has used the browser every half hour for 24 hours
      When Ada opens "account-page" on the browser
      Then it is refused

    Example: a new session gives access
      Given Ada has signed in on a new browser
      When Ada opens "account-page" on the browser
      Then it is accepted

  @rule:H-SESSION-05
  Rule: A session SHOULD end after an hour without use

    Example: a session is over after an hour without use
      Given Ada has signed in on a new browser
      And 1 hour has passed
      When Ada opens "account-page" on the browser
      Then it is refused

    @declared:session.idle_lifetime
    Scenario Outline: a request in an unused session is <verdict> <edge> the end of the declared lifetime without use
      Given Ada has signed in on a new browser
      And it is <edge> the end of the lifetime of a session without use
      When Ada opens "account-page" on the browser
      Then it is <verdict>

      Examples: around the end
        | edge        | verdict  |
        | just before | accepted |
        | at          | refused  |

    Scenario Outline: reading in one session does not count as use of the others <where>
      Given Ada has signed in on a new browser
      And Ada has 2 more sessions <where>
      And Ada has used the browser every half hour for 2 hours
      When Ada opens "account-page" on the browser
      Then it is accepted
      And none of Ada's other sessions gives access to anything

      Examples: of many clients, and of one
        | where           |
        | in new browsers |
        | on the browser  |

    Example: a session that Ada used every half hour still gives access after two hours
      Given Ada has signed in on a new browser
      And Ada has used the browser every half hour for 2 hours
      When Ada opens "account-page" on the browser
      Then it is accepted
