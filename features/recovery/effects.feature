@area:recovery @effects
Feature: Account recovery: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:RECOVERY-03
  Rule: Recovery MUST be automatic, without a human decision

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                | event                                                                                        |
        | recovery in progress | support staff verify Ada's identity for the keychain, then Ada requests another sign-in code |
        | recovery in progress | support staff unlock Ada's security code                                                     |
        | recovery in progress | Ada starts to reset a forgotten password                                                     |
        | recovery in progress | Ada signs in a program with an app-specific password                                         |

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: where owners can cancel a recovery, Ada's <thing> ends when <event>
      Given the service declares "recovery.owner_cancels" as "true"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                         | event                    |
        | code that finishes a recovery | Ada cancels her recovery |
        | recovery in progress          | Ada cancels her recovery |

  @rule:RECOVERY-07
  Rule: A completed recovery MUST give the owner access to the account again

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                         | event                                                                 |
        | code that finishes a recovery | Ada removes a device                                                  |
        | code that finishes a recovery | Ada erases a device                                                   |
        | code that finishes a recovery | Ada signs in on another client, then signs out on a device or browser |

    Scenario Outline: where a recovery keeps the trusted numbers, Ada's <thing> is unaffected when <event>
      Given the service declares "recovery.numbers" as "added"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                     |
        | trusted number | Ada finishes her recovery |

    Scenario Outline: where a recovery replaces the trusted numbers, Ada's <thing> ends when <event>
      Given the service declares "recovery.numbers" as "replaced"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                     |
        | trusted number | Ada finishes her recovery |

  @rule:RECOVERY-08
  Rule: Support staff MUST NOT be able to shorten or force a recovery

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                         | event                                               |
        | code that finishes a recovery | support staff try to give Ada access to her account |
        | recovery in progress          | support staff try to give Ada access to her account |
