@area:un-enrolment @holders
Feature: Un enrolment: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:UNENROL-04
  Rule: Turning two-factor off MUST require a sign-in to the account page with password and verification code

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                            | token                             |
        | turn two-factor authentication off | no token                          |
        | turn two-factor authentication off | a made-up token                   |
        | turn two-factor authentication off | a sign-in that waits for its code |
        | turn two-factor authentication off | a token of support staff          |

    Scenario Outline: Ada may <command> with her own token
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> with her own token
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                            |
        | turn two-factor authentication off |

  @rule:UNENROL-14
  Rule: After a recent enrolment, the undo link MUST be the only way to turn two-factor off

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                            | token                         |
        | turn two-factor authentication off | a session of the account page |
        | turn two-factor authentication off | a session of a browser        |
