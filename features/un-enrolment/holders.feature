@area:un-enrolment @holders
Feature: Un enrolment: who may do what

  Each row is a cell of the table of holders (assay rules --holders): a command, and somebody who must not send it.
  Whoever may is the control twin. It is sent in forms first that the contract does not have: what becomes of those is an
  error of the contract, and no matter of a rule.

  @rule:UNENROL-04
  Rule: Turning two-factor off MUST require a sign-in to the account page with password and verification code

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                            | holder                            |
        | turn two-factor authentication off | no token                          |
        | turn two-factor authentication off | a made-up token                   |
        | turn two-factor authentication off | a sign-in that waits for its code |
        | turn two-factor authentication off | a token of support staff          |

    Scenario Outline: the owner or member may <command>
      Given Ada and Ben can each do this: <command>
      When Ada does this herself: <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still do this: <command>

      Examples:
        | command                            |
        | turn two-factor authentication off |

  @rule:UNENROL-14
  Rule: After a recent enrolment, the undo link MUST be the only way to turn two-factor off

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                            | holder                        |
        | turn two-factor authentication off | a session of the account page |
        | turn two-factor authentication off | a session of a browser        |
