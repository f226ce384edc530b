@area:recovery @effects
Feature: Recovery: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:RECOVERY-03
  Rule: Recovery MUST be automatic, without a human decision

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                | event                                                                             |
        | recovery in progress | support staff verify her for the keychain, then she requests another sign-in code |
        | recovery in progress | support staff let her enter a locked security code again                          |
        | recovery in progress | she starts to reset a forgotten password                                          |
        | recovery in progress | she signs a program in with an app-specific password                              |

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: where owners can cancel a recovery, Ada's <thing> ends when <event>
      Given the service declares "recovery.owner_cancels" as "true"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                  |
        | code for the last step of a recovery | she cancels a recovery |
        | recovery in progress                 | she cancels a recovery |

  @rule:RECOVERY-07
  Rule: A completed recovery MUST give the owner access to the account again

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                                         |
        | code for the last step of a recovery | she removes a device                                                                          |
        | code for the last step of a recovery | she erases a device                                                                           |
        | code for the last step of a recovery | she starts or completes another sign-in, then she signs out completely on a device or browser |

    Scenario Outline: where a recovery keeps the trusted numbers, Ada's <thing> is unaffected when <event>
      Given the service declares "recovery.numbers" as "added"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                   |
        | trusted number | she finishes a recovery |

    Scenario Outline: where a recovery replaces the trusted numbers, Ada's <thing> ends when <event>
      Given the service declares "recovery.numbers" as "replaced"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                   |
        | trusted number | she finishes a recovery |

  @rule:RECOVERY-08
  Rule: Support staff MUST NOT be able to shorten or force a recovery

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                               |
        | code for the last step of a recovery | support staff try to verify her or to skip her code |
        | recovery in progress                 | support staff try to verify her or to skip her code |
