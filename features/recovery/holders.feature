@area:recovery @holders
Feature: Recovery: who may do what

  Each row is a cell of the table of holders (assay rules --holders): a command, and somebody who must not send it.
  Whoever may is the control twin. It is sent in forms first that the contract does not have: what becomes of those is an
  error of the contract, and no matter of a rule.

  @rule:RECOVERY-04
  Rule: Recovery SHOULD take days before it gives access

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command           | holder                            |
        | hasten a recovery | no token                          |
        | hasten a recovery | a made-up token                   |
        | hasten a recovery | a sign-in that waits for its code |
        | hasten a recovery | a session of the account page     |
        | hasten a recovery | what Ben has of the kind          |

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                          | holder                            |
        | read a recovery                  | no token                          |
        | read a recovery                  | a made-up token                   |
        | read a recovery                  | a sign-in that waits for its code |
        | read a recovery                  | a session of the account page     |
        | read a recovery                  | what Ben has of the kind          |
        | read a recovery                  | a token of support staff          |
        | have the code of a recovery sent | no token                          |
        | have the code of a recovery sent | a made-up token                   |
        | have the code of a recovery sent | a sign-in that waits for its code |
        | have the code of a recovery sent | a session of the account page     |
        | have the code of a recovery sent | what Ben has of the kind          |
        | have the code of a recovery sent | a token of support staff          |
        | finish a recovery                | no token                          |
        | finish a recovery                | a made-up token                   |
        | finish a recovery                | a sign-in that waits for its code |
        | finish a recovery                | a session of the account page     |
        | finish a recovery                | what Ben has of the kind          |
        | finish a recovery                | a token of support staff          |

  @rule:RECOVERY-08
  Rule: Support staff MUST NOT be able to shorten or force a recovery

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command           | holder                   |
        | hasten a recovery | a token of support staff |
