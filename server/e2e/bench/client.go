package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
)

// client is one plain HTTP/1.1 connection.
type client struct {
	net.Conn
	in      *bufio.Reader
	address string
	request []byte
}

func dial(address string) (*client, error) {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return nil, err
	}
	return &client{Conn: conn, in: bufio.NewReaderSize(conn, 2048), address: address}, nil
}

// post sends JSON and returns the answer's body. It fails if the status is not
// 200, or if the answer rejects the call.
func (c *client) post(path, body string, headers ...string) (string, error) {
	kind := "application/json"
	if strings.HasPrefix(path, "/widget/") {
		kind = "text/plain" // like pages, to avoid a preflight
	}
	c.request = append(c.request[:0], "POST "+path+" HTTP/1.1\r\nHost: "+c.address+"\r\nContent-Type: "+kind+"\r\n"...)
	for _, h := range headers {
		c.request = append(append(c.request, h...), "\r\n"...)
	}
	c.request = strconv.AppendInt(append(c.request, "Content-Length: "...), int64(len(body)), 10)
	c.request = append(append(c.request, "\r\n\r\n"...), body...)
	if _, err := c.Write(c.request); err != nil {
		return "", err
	}
	status, err := c.in.ReadString('\n')
	if err != nil {
		return "", err
	}
	length := -1
	for {
		line, err := c.in.ReadString('\n')
		if err != nil {
			return "", err
		}
		if line == "\r\n" {
			break
		}
		if name, value, ok := strings.Cut(line, ":"); ok && strings.EqualFold(name, "Content-Length") {
			if length, err = strconv.Atoi(strings.TrimSpace(value)); err != nil {
				return "", err
			}
		}
	}
	if length < 0 {
		return "", fmt.Errorf("an answer without a length: %s", status)
	}
	answer := make([]byte, length)
	if _, err := io.ReadFull(c.in, answer); err != nil {
		return "", err
	}
	if !strings.Contains(status, " 200 ") || strings.Contains(string(answer), `"status":"rejected"`) {
		return "", fmt.Errorf("not stored: %s%s", status, answer)
	}
	return string(answer), nil
}
