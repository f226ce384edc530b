@area:hardening/authenticator-apps @holders
Feature: Hardening: authenticator apps: who may do what

  Each row is a cell of the table of holders (assay rules --holders): a command, and somebody who must not send it.
  Whoever may is the control twin. It is sent in forms first that the contract does not have: what becomes of those is an
  error of the contract, and no matter of a rule.

  @rule:H-APP-08
  Rule: Enrolling or removing an authenticator app MUST require re-authentication

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                      | holder                            |
        | enrol an authenticator app   | no token                          |
        | enrol an authenticator app   | a made-up token                   |
        | enrol an authenticator app   | a sign-in that waits for its code |
        | enrol an authenticator app   | a session that was signed out     |
        | enrol an authenticator app   | a session past its end            |
        | enrol an authenticator app   | a session of a program            |
        | enrol an authenticator app   | a token of support staff          |
        | confirm an authenticator app | no token                          |
        | confirm an authenticator app | a made-up token                   |
        | confirm an authenticator app | a sign-in that waits for its code |
        | confirm an authenticator app | a session that was signed out     |
        | confirm an authenticator app | a session past its end            |
        | confirm an authenticator app | a session of a program            |
        | confirm an authenticator app | a token of support staff          |
        | confirm an authenticator app | what Ben has of the kind          |
        | remove an authenticator app  | no token                          |
        | remove an authenticator app  | a made-up token                   |
        | remove an authenticator app  | a sign-in that waits for its code |
        | remove an authenticator app  | a session that was signed out     |
        | remove an authenticator app  | a session past its end            |
        | remove an authenticator app  | a session of a program            |
        | remove an authenticator app  | a token of support staff          |
        | remove an authenticator app  | what Ben has of the kind          |

    Scenario Outline: the owner may <command>
      Given Ada and Ben can each do this: <command>
      When Ada does this herself: <command>
      Then it is accepted

      Examples:
        | command                      |
        | enrol an authenticator app   |
        | confirm an authenticator app |
        | remove an authenticator app  |

    Scenario Outline: the owner may <command> just before the end of the session
      Given Ada and Ben can each do this: <command>
      When Ada does this herself just before the end of her session: <command>
      Then it is accepted

      Examples:
        | command                      |
        | enrol an authenticator app   |
        | confirm an authenticator app |
        | remove an authenticator app  |
